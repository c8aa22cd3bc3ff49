package org.polyphony.platform.coverage.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.ui.Crumb;
import org.polyphony.platform.ui.Download;
import org.polyphony.platform.ui.ListQuery;
import org.polyphony.platform.ui.charts.Voice;

/**
 * Whom to invite, cell by cell.
 *
 * @param query what was asked for
 * @param layer what can be asked for
 * @param cells those in which nobody is engaged, with whom to invite or to ask
 * @param bare groups by region of which nobody is on record and nobody there could be asked
 * @param mayExport whether to offer the file
 */
public record InvitePage(
    ListQuery query, Layer layer, List<Cell> cells, List<Bare> bare, boolean mayExport) {

  /**
   * Groups of which nobody is on record in a region where nobody is engaged either.
   *
   * @param region its name
   * @param groups their names, joined
   * @param count how many
   */
  public record Bare(String region, String groups, int count) {}

  /** How many cells have nobody engaged. */
  public int empty() {
    return cells.size() + bare.stream().mapToInt(Bare::count).sum();
  }

  /**
   * A cell.
   *
   * @param title region and group
   * @param voice of the group, or null
   * @param known whether somebody is known there
   * @param people whom to invite; or, where nobody is known, whom to ask
   */
  public record Cell(String title, @Nullable Voice voice, boolean known, List<Person> people) {}

  /**
   * Somebody, with the reasons.
   *
   * @param path the record
   * @param name in the reader's language
   * @param country in words, or empty
   * @param reasons in words
   */
  public record Person(String path, String name, String country, List<String> reasons) {}

  /** The files on offer. */
  public List<String> exports() {
    return mayExport ? Download.FORMATS : List.of();
  }

  /** The way here. */
  public List<Crumb> crumbs() {
    return List.of(
        new Crumb(Texts.text("coverage.title"), Layer.on(query, CoverageController.PATH)));
  }
}

package org.polyphony.platform.stakeholders.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.shared.Slice;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Column;
import org.polyphony.platform.ui.Crumb;
import org.polyphony.platform.ui.Download;
import org.polyphony.platform.ui.ListQuery;
import org.polyphony.platform.ui.Step;
import org.polyphony.platform.ui.charts.Voice;

/**
 * Who stands where toward a strategy.
 *
 * @param query what was asked for
 * @param strategy its name; empty where there is none
 * @param period from when to when moves are shown
 * @param rungs the steps of the ladder with their figures, highest first
 * @param moves who moved up and down
 * @param slice the rows of this page
 * @param strategies to choose from
 * @param groups to filter by
 * @param countries to filter by
 * @param mayEdit whether to offer moving
 * @param mayExport whether to offer the file
 */
public record LadderPage(
    ListQuery query,
    String strategy,
    String period,
    List<Step> rungs,
    List<Step> moves,
    Slice<Row> slice,
    List<Choice> strategies,
    List<Choice> groups,
    List<Choice> countries,
    boolean mayEdit,
    boolean mayExport) {

  /**
   * Somebody on the ladder.
   *
   * @param path the record's page
   * @param name how it is called
   * @param confidential whether only named accounts see it
   * @param voice the group's voice, or null
   * @param country its name, or null
   * @param role the rung in words
   * @param since in words; empty where not recorded
   * @param moved in words; empty for no move
   * @param move where the form is that moves them
   */
  public record Row(
      String path,
      String name,
      boolean confidential,
      @Nullable Voice voice,
      @Nullable String country,
      String role,
      String since,
      String moved,
      String move) {}

  /** The columns. */
  public List<Column> columns() {
    return List.of(
        Column.of(Texts.text("stakeholders.field.name")),
        Column.of(Texts.text("stakeholders.field.group")),
        Column.of(Texts.text("stakeholders.field.country")),
        Column.of(Texts.text("stakeholders.ladder.rung")),
        Column.of(Texts.text("stakeholders.field.since")),
        Column.of(Texts.text("stakeholders.ladder.moves")));
  }

  /** The files on offer. */
  public List<String> exports() {
    return mayExport ? Download.FORMATS : List.of();
  }

  /** The way here. */
  public List<Crumb> crumbs() {
    return List.of(new Crumb(Texts.text("stakeholders.list.title"), Paths.LIST));
  }
}

package org.polyphony.platform.coverage.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.shared.Slice;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Column;
import org.polyphony.platform.ui.Crumb;
import org.polyphony.platform.ui.Download;
import org.polyphony.platform.ui.ListQuery;
import org.polyphony.platform.ui.charts.Voice;

/**
 * The records behind a cell.
 *
 * @param query what was asked for
 * @param title region and group
 * @param slice the rows of this page
 * @param mayExport whether to offer the file
 */
public record RecordsPage(ListQuery query, String title, Slice<Row> slice, boolean mayExport) {

  /**
   * One record.
   *
   * @param path its page
   * @param name in the reader's language
   * @param voice of the group, or null
   * @param country in words, or empty
   * @param confidential whether only named accounts see it
   */
  public record Row(
      String path, String name, @Nullable Voice voice, String country, boolean confidential) {}

  /** The columns. */
  public List<Column> columns() {
    return List.of(
        Column.sorted("name", Texts.text("stakeholders.field.name")),
        Column.of(Texts.text("stakeholders.field.group")),
        Column.of(Texts.text("stakeholders.field.country")));
  }

  /** Engaged or silent. */
  public List<Choice> states() {
    return List.of(
        new Choice("engaged", Texts.text("coverage.state.engaged")),
        new Choice("silent", Texts.text("coverage.state.silent")));
  }

  /** What is kept while the list is filtered. */
  public List<String> kept() {
    return List.of("by", "strategy", "goal", "area", "months", "samples", "row", "group");
  }

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

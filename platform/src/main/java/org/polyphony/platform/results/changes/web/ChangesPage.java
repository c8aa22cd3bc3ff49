package org.polyphony.platform.results.changes.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.List;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.Slice;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Column;
import org.polyphony.platform.ui.Download;
import org.polyphony.platform.ui.ListQuery;
import org.polyphony.platform.ui.Mark;

/**
 * The list of institutional changes.
 *
 * @param query what was asked for
 * @param slice the rows of this page
 * @param kinds to filter by
 * @param stages to filter by
 * @param countries to filter by
 * @param outcomes to filter by
 * @param states to filter by: confirmed or not
 */
public record ChangesPage(
    ListQuery query,
    Slice<Row> slice,
    List<Choice> kinds,
    List<Choice> stages,
    List<Choice> countries,
    List<Choice> outcomes,
    List<Choice> states) {

  /**
   * One change.
   *
   * @param path its page
   * @param title its name
   * @param sample whether it is a sample record
   * @param kind law, policy and so on; may be empty
   * @param country its name; may be empty
   * @param stage how far it has come; may be empty
   * @param reached when it came there; may be empty
   * @param mark sign of the confirmation
   * @param state whether it is confirmed
   */
  public record Row(
      String path,
      LocalizedText title,
      boolean sample,
      String kind,
      String country,
      String stage,
      String reached,
      Mark mark,
      String state) {}

  /** The columns. */
  public List<Column> columns() {
    return List.of(
        Column.sorted("title", text("changes.field.title")),
        Column.sorted("kind", text("changes.field.kind")),
        Column.sorted("country", text("changes.field.country")),
        Column.sorted("stage", text("changes.field.stage")),
        Column.sorted("reached", text("changes.field.reached")),
        Column.sorted("confirmed", text("changes.field.validated-by")));
  }

  /** The files on offer. */
  public List<String> exports() {
    return Download.FORMATS;
  }
}

package org.polyphony.platform.followup.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.Arrays;
import java.util.List;
import org.polyphony.platform.followup.StatementState;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.Slice;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Column;
import org.polyphony.platform.ui.Download;
import org.polyphony.platform.ui.ListQuery;
import org.polyphony.platform.ui.Mark;

/**
 * The list of statements.
 *
 * @param query what was asked for
 * @param slice the rows of this page
 * @param outcomes to filter by
 */
public record StatementsPage(ListQuery query, Slice<Row> slice, List<Choice> outcomes) {

  /**
   * One statement.
   *
   * @param path its page
   * @param text the beginning of what it says
   * @param tag the BCP 47 tag of its words
   * @param exchange name of its exchange; empty where the reader may not see it
   * @param outcome the intermediate outcome, or empty
   * @param stated by whom and when
   * @param mark sign of the state
   * @param state how far it has come
   */
  public record Row(
      String path,
      String text,
      String tag,
      LocalizedText exchange,
      String outcome,
      String stated,
      Mark mark,
      String state) {}

  /** The columns. */
  public List<Column> columns() {
    return List.of(
        Column.of(text("followup.field.description")),
        Column.of(text("followup.field.exchange")),
        Column.of(text("followup.field.outcome")),
        Column.of(text("followup.field.stated")),
        Column.of(text("followup.field.state")));
  }

  /** The states to filter by. */
  public List<Choice> states() {
    return Arrays.stream(StatementState.values())
        .map(it -> new Choice(it.slug(), text("followup.statement." + it.slug())))
        .toList();
  }

  /** The files on offer. */
  public List<String> exports() {
    return Download.FORMATS;
  }
}

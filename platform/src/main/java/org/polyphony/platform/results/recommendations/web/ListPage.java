package org.polyphony.platform.results.recommendations.web;

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
 * The list of recommendations.
 *
 * @param query what was asked for
 * @param slice the rows of this page
 * @param states to filter by
 * @param sources to filter by
 */
public record ListPage(
    ListQuery query, Slice<Row> slice, List<Choice> states, List<Choice> sources) {

  /**
   * One recommendation.
   *
   * @param path its page
   * @param title what is recommended
   * @param addressee to whom
   * @param source whence it comes
   * @param exchange name of its exchange; empty where the reader may not see it
   * @param owner who sees to it; may be empty
   * @param due by when; may be empty
   * @param mark sign of the state
   * @param state what became of it
   */
  public record Row(
      String path,
      LocalizedText title,
      String addressee,
      String source,
      LocalizedText exchange,
      String owner,
      String due,
      Mark mark,
      String state) {}

  /** The columns. */
  public List<Column> columns() {
    return List.of(
        Column.sorted("title", text("recommendations.field.title")),
        Column.sorted("addressee", text("recommendations.field.addressee")),
        Column.sorted("source", text("recommendations.field.source")),
        Column.of(text("results.field.exchange")),
        Column.of(text("recommendations.field.owner")),
        Column.sorted("due", text("recommendations.field.due")),
        Column.sorted("state", text("recommendations.field.state")));
  }

  /** Whose recommendations to show. */
  public List<Choice> mine() {
    return List.of(new Choice("yes", text("recommendations.filter.mine")));
  }

  /** Which dates to show. */
  public List<Choice> due() {
    return List.of(new Choice("yes", text("recommendations.filter.due")));
  }

  /** The files on offer. */
  public List<String> exports() {
    return Download.FORMATS;
  }
}

package org.polyphony.platform.questionnaires.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.Slice;
import org.polyphony.platform.ui.Column;
import org.polyphony.platform.ui.ListQuery;

/**
 * A list of questionnaires.
 *
 * @param query what was asked for
 * @param slice the rows of this page
 * @param exchange the exchange that all belong to; null for those of all exchanges
 * @param add where one can be made; null where that is not possible
 */
public record ListPage(
    ListQuery query, Slice<Row> slice, @Nullable Exchange exchange, @Nullable String add) {

  /**
   * The exchange.
   *
   * @param title its name
   * @param path its work page
   */
  public record Exchange(LocalizedText title, String path) {}

  /**
   * One questionnaire.
   *
   * @param title its name
   * @param path its page
   * @param kind what it is for
   * @param exchange name of its exchange; null where the reader may not see it
   * @param state how far it has come
   */
  public record Row(
      LocalizedText title,
      String path,
      String kind,
      @Nullable LocalizedText exchange,
      String state) {}

  /** The columns. */
  public List<Column> columns() {
    return List.of(
        Column.of(text("questionnaires.field.title")),
        Column.of(text("questionnaires.field.kind")),
        Column.of(text("questionnaires.field.exchange")),
        Column.of(text("questionnaires.field.state")));
  }
}

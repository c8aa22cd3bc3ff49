package org.polyphony.platform.registration.web;

import java.util.List;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.shared.Slice;
import org.polyphony.platform.ui.Column;
import org.polyphony.platform.ui.ListQuery;

/**
 * The public list of who comes.
 *
 * @param title the exchange's name
 * @param back its page
 * @param query what was asked for
 * @param slice the rows of this page
 */
public record ListedPage(String title, String back, ListQuery query, Slice<Row> slice) {

  /**
   * One person.
   *
   * @param name as the person writes it
   * @param organization or empty
   * @param country its name, or empty
   * @param category its name
   */
  public record Row(String name, String organization, String country, String category) {}

  /** The columns. */
  public List<Column> columns() {
    return List.of(
        Column.of(Texts.text("registration.field.name")),
        Column.of(Texts.text("registration.field.organization")),
        Column.of(Texts.text("registration.field.country")),
        Column.of(Texts.text("registration.field.category")));
  }
}

package org.polyphony.platform.privacy.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.List;
import org.polyphony.platform.shared.Slice;
import org.polyphony.platform.ui.Column;
import org.polyphony.platform.ui.Crumb;
import org.polyphony.platform.ui.Form;
import org.polyphony.platform.ui.ListQuery;

/**
 * Who was erased, by number.
 *
 * @param query what was asked for
 * @param slice the rows of this page
 * @param requests who asked and was not answered yet
 * @param form what was refused of setting a wish aside
 * @param of whose wish that was, or 0
 */
public record ErasuresPage(
    ListQuery query, Slice<Row> slice, List<Request> requests, Form form, long of) {

  /**
   * Somebody asked to be erased.
   *
   * @param path the person's data
   * @param name of the person
   * @param when in words
   * @param person the number
   */
  public record Request(String path, String name, String when, long person) {}

  /**
   * One erasure.
   *
   * @param person the number
   * @param when in words
   * @param who did it
   * @param ground why, in words
   */
  public record Row(long person, String when, String who, String ground) {}

  /** The columns. */
  public List<Column> columns() {
    return List.of(
        Column.of(text("stakeholders.field.id")),
        Column.of(text("privacy.field.erased-at")),
        Column.of(text("privacy.field.erased-by")),
        Column.of(text("privacy.field.ground")));
  }

  /** The way here. */
  public List<Crumb> crumbs() {
    return List.of(new Crumb(text("privacy.consents.title"), "/manage/consents"));
  }
}

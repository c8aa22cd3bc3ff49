package org.polyphony.platform.privacy.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.List;
import org.polyphony.platform.shared.Slice;
import org.polyphony.platform.ui.Column;
import org.polyphony.platform.ui.Crumb;
import org.polyphony.platform.ui.ListQuery;

/**
 * Who was erased, by number.
 *
 * @param query what was asked for
 * @param slice the rows of this page
 */
public record ErasuresPage(ListQuery query, Slice<Row> slice) {

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

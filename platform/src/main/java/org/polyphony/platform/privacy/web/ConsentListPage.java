package org.polyphony.platform.privacy.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.List;
import org.polyphony.platform.shared.Slice;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Column;
import org.polyphony.platform.ui.Crumb;
import org.polyphony.platform.ui.Download;
import org.polyphony.platform.ui.ListQuery;

/**
 * How people stand to the purposes.
 *
 * @param query what was asked for
 * @param slice the rows of this page
 * @param purposes to filter by
 */
public record ConsentListPage(ListQuery query, Slice<Row> slice, List<Choice> purposes) {

  /**
   * One person and one purpose.
   *
   * @param path the person's decisions
   * @param name of the person
   * @param confidential whether only named accounts see the person
   * @param purpose its title
   * @param standing in words
   * @param holds whether the data may be used
   * @param basis in words
   * @param decided the day
   * @param expires the day, or empty
   */
  public record Row(
      String path,
      String name,
      boolean confidential,
      String purpose,
      String standing,
      boolean holds,
      String basis,
      String decided,
      String expires) {}

  /** The columns. */
  public List<Column> columns() {
    return List.of(
        Column.sorted("name", text("privacy.field.person")),
        Column.of(text("privacy.field.purpose")),
        Column.of(text("privacy.field.standing")),
        Column.of(text("privacy.field.basis")),
        Column.sorted("decided", text("privacy.field.decided-on")),
        Column.sorted("expires", text("privacy.field.expires-on")));
  }

  /** How somebody may stand. */
  public List<Choice> standings() {
    return PrivacyWords.standings();
  }

  /** The files on offer. */
  public List<String> exports() {
    return Download.FORMATS;
  }

  /** The way here. */
  public List<Crumb> crumbs() {
    return List.of(new Crumb(text("stakeholders.list.title"), "/manage/stakeholders"));
  }
}

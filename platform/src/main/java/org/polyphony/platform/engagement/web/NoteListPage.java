package org.polyphony.platform.engagement.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.shared.Slice;
import org.polyphony.platform.stakeholders.Mention;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Column;
import org.polyphony.platform.ui.ListQuery;

/**
 * The engagement log.
 *
 * @param query what was asked for
 * @param slice the notes of this page
 * @param kinds to filter by
 * @param mayEdit whether to offer writing
 * @param undo where a removal just made can be taken back, or null
 */
public record NoteListPage(
    ListQuery query, Slice<Row> slice, List<Choice> kinds, boolean mayEdit, @Nullable String undo) {

  /**
   * One note.
   *
   * @param path its page
   * @param when the day in words
   * @param kind how people were in touch
   * @param excerpt how it begins
   * @param about whom it is about
   * @param author who wrote it
   * @param open how many points are open
   */
  public record Row(
      String path,
      String when,
      String kind,
      String excerpt,
      List<Mention> about,
      String author,
      long open) {}

  /** The columns. */
  public List<Column> columns() {
    return List.of(
        Column.of(Texts.text("engagement.field.day")),
        Column.of(Texts.text("engagement.field.text")),
        Column.of(Texts.text("engagement.field.about")),
        Column.of(Texts.text("engagement.field.author")),
        new Column("", Texts.text("engagement.field.open"), true));
  }

  /** Whose open points to look for. */
  public List<Choice> openOf() {
    return List.of(new Choice("mine", Texts.text("engagement.notes.mine")));
  }
}

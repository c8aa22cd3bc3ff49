package org.polyphony.platform.assessments.web;

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
 * The grid and its list.
 *
 * @param query what was asked for
 * @param svg the drawing; empty while nobody stands on the grid
 * @param slice the rows of this page of the list
 * @param choices to filter by
 * @param mayEdit whether figures can be moved
 * @param mayExport whether to offer the file
 * @param undo where a move just made can be taken back, or null
 */
public record GridPage(
    ListQuery query,
    String svg,
    Slice<Row> slice,
    Choices choices,
    boolean mayEdit,
    boolean mayExport,
    @Nullable String undo) {

  /**
   * What can be filtered by.
   *
   * @param groups of stakeholders
   * @param countries of stakeholders
   * @param strategies toward which they were assessed
   */
  public record Choices(List<Choice> groups, List<Choice> countries, List<Choice> strategies) {}

  /**
   * Somebody on the grid.
   *
   * @param path the record
   * @param name in the reader's language
   * @param voice of the group, or null
   * @param country in words, or empty
   * @param influence in words
   * @param interest in words
   * @param position in words, or empty
   * @param day of the assessment, in words
   * @param confidential whether only named accounts see it
   * @param way the page of all assessments
   * @param move where a new assessment is made
   */
  public record Row(
      String path,
      String name,
      @Nullable Voice voice,
      String country,
      String influence,
      String interest,
      String position,
      String day,
      boolean confidential,
      String way,
      String move) {}

  /** The columns. */
  public List<Column> columns() {
    return List.of(
        Column.sorted("name", Texts.text("stakeholders.field.name")),
        Column.of(Texts.text("stakeholders.field.group")),
        Column.of(Texts.text("stakeholders.field.country")),
        Column.sorted("influence", Texts.text("assessments.field.influence")),
        Column.sorted("interest", Texts.text("assessments.field.interest")),
        Column.of(Texts.text("assessments.field.position")),
        Column.sorted("day", Texts.text("assessments.field.day")));
  }

  /** The files on offer. */
  public List<String> exports() {
    return mayExport ? Download.FORMATS : List.of();
  }

  /** Where a move leads back to. */
  public String back() {
    return query.with("page", "");
  }

  /** The way here. */
  public List<Crumb> crumbs() {
    return List.of(new Crumb(Texts.text("stakeholders.list.title"), "/manage/stakeholders"));
  }
}

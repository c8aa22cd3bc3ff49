package org.polyphony.platform.assessments.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.assessments.Side;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.shared.Slice;
import org.polyphony.platform.stakeholders.Mention;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Column;
import org.polyphony.platform.ui.Crumb;
import org.polyphony.platform.ui.Download;
import org.polyphony.platform.ui.ListQuery;

/**
 * Who needs and who offers what.
 *
 * @param query what was asked for
 * @param slice the rows of this page
 * @param choices to filter by
 * @param mayExport whether to offer the file
 * @param undo where a removal just made can be taken back, or null
 */
public record AbilityListPage(
    ListQuery query, Slice<Row> slice, Choices choices, boolean mayExport, @Nullable String undo) {

  /**
   * What can be filtered by.
   *
   * @param areas policy areas
   * @param domains cultural domains
   * @param languages by name
   * @param groups of stakeholders
   * @param countries of stakeholders
   */
  public record Choices(
      List<Choice> areas,
      List<Choice> domains,
      List<Choice> languages,
      List<Choice> groups,
      List<Choice> countries) {}

  /**
   * One need or offer.
   *
   * @param of whose
   * @param side in words
   * @param subject what it is about
   * @param maturity in words
   * @param day in words
   * @param note may be empty
   * @param edit where it can be changed, or null
   */
  public record Row(
      Mention of,
      String side,
      String subject,
      String maturity,
      String day,
      String note,
      @Nullable String edit) {}

  /** The columns. */
  public List<Column> columns() {
    return List.of(
        Column.sorted("name", Texts.text("stakeholders.field.name")),
        Column.of(Texts.text("assessments.field.side")),
        Column.of(Texts.text("assessments.field.subject")),
        Column.sorted("maturity", Texts.text("assessments.field.maturity")),
        Column.sorted("day", Texts.text("assessments.field.day")));
  }

  /** Needs or offers. */
  public List<Choice> sides() {
    return Stream.of(Side.values())
        .map(it -> new Choice(it.name(), Texts.text(it.textKey())))
        .toList();
  }

  /** The files on offer. */
  public List<String> exports() {
    return mayExport ? Download.FORMATS : List.of();
  }

  /** The way here. */
  public List<Crumb> crumbs() {
    return List.of(new Crumb(Texts.text("stakeholders.list.title"), "/manage/stakeholders"));
  }
}

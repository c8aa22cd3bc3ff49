package org.polyphony.platform.questionnaires.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.List;
import org.polyphony.platform.questionnaires.QuestionView;
import org.polyphony.platform.shared.Slice;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Column;
import org.polyphony.platform.ui.ListQuery;

/**
 * The bank of questions.
 *
 * @param query what was asked for
 * @param slice the rows of this page
 * @param outcomes to filter by
 * @param mayEdit whether to offer adding and switching
 */
public record BankPage(ListQuery query, Slice<Row> slice, List<Choice> outcomes, boolean mayEdit) {

  /**
   * One question.
   *
   * @param question what is known of it
   * @param outcome name of the outcome
   */
  public record Row(QuestionView question, String outcome) {}

  /** The columns. */
  public List<Column> columns() {
    return List.of(
        Column.of(text("questionnaires.field.wording")),
        Column.of(text("questionnaires.field.outcome")),
        Column.of(text("questionnaires.field.answered")),
        Column.of(text("questionnaires.field.enabled")));
  }
}

package org.polyphony.platform.questionnaires;

import java.util.List;
import org.polyphony.platform.shared.LocalizedText;

/**
 * What is said of a questionnaire.
 *
 * @param kind what it is for; fixed once somebody was asked
 * @param title its name, or the name of the material
 * @param questions numbers of questions of the bank, in order; fixed once somebody was asked
 */
public record QuestionnaireDraft(
    QuestionnaireKind kind, LocalizedText title, List<Long> questions) {

  /** Keeps an unchangeable copy. */
  public QuestionnaireDraft {
    questions = List.copyOf(questions);
  }
}

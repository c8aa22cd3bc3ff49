package org.polyphony.platform.questionnaires;

import java.util.List;
import org.polyphony.platform.shared.Actor;

/**
 * The bank of questions by intermediate outcome. A questionnaire takes copies, so that a change
 * here changes no answer. Reading needs {@link Permissions#READ}, the rest {@link
 * Permissions#EDIT}.
 */
public interface QuestionBank {

  /** All questions, those switched off too, in the order of the outcomes. */
  List<QuestionView> all(Actor actor);

  /**
   * One question.
   *
   * @throws org.polyphony.platform.shared.NotFound if there is none
   */
  QuestionView byId(long id, Actor actor);

  /** Adds a question and returns its number; an outcome that is in no catalogue is refused. */
  long add(QuestionDraft draft, Actor actor);

  /**
   * Changes a question.
   *
   * @param version the version that the person saw; refused if somebody changed it since
   */
  void change(long id, int version, QuestionDraft draft, Actor actor);

  /** Offers a question to new questionnaires, or no longer. */
  void enable(long id, boolean enabled, Actor actor);

  /** Adds those shipped questions that were never added, and returns how many. */
  int bringShipped(Actor actor);
}

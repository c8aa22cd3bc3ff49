package org.polyphony.platform.questionnaires;

import java.util.List;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.shared.Slice;

/**
 * Questionnaires of exchanges. Reading needs {@link Permissions#READ}, every change {@link
 * Permissions#EDIT}, everywhere or for the exchange; one of an exchange that the actor may not see
 * is {@link org.polyphony.platform.shared.NotFound not found}.
 */
public interface Questionnaires {

  /** All questionnaires, newest first. */
  Slice<QuestionnaireView> list(PageRequest page, Actor actor);

  /** Those of one exchange, oldest first; empty for whoever may not read them. */
  List<QuestionnaireView> ofExchange(long exchange, Actor actor);

  /** One questionnaire. */
  QuestionnaireView byId(long id, Actor actor);

  /** Adds a questionnaire and returns its number; refused without a question. */
  long add(long exchange, QuestionnaireDraft draft, Actor actor);

  /**
   * Changes a questionnaire; once somebody was asked, only its title.
   *
   * @param version the version that the person saw; refused if somebody changed it since
   */
  void change(long id, int version, QuestionnaireDraft draft, Actor actor);

  /** Removes a questionnaire that nobody has answered. */
  void remove(long id, Actor actor);

  /**
   * Lets a wave take answers, and asks everybody who accepted or attended and has an address.
   *
   * @return how many mails were posted
   */
  int open(long id, Wave wave, Actor actor);

  /** Asks those who came in since; nobody is asked twice. Returns how many mails were posted. */
  int ask(long id, Wave wave, Actor actor);

  /** Reminds those who have not answered, each once. Returns how many mails were posted. */
  int remind(long id, Wave wave, Actor actor);

  /** Lets a wave take no more answers by link; it can be opened again. */
  void close(long id, Wave wave, Actor actor);

  /** Ends it for ever: links stop working, and nobody can tell any more who answered what. */
  void finish(long id, Actor actor);

  /** How many were asked, and how many answered, by wave. */
  List<Progress> progress(long id, Actor actor);

  /**
   * How far a wave has come.
   *
   * @param wave which
   * @param participants how many accepted or attended
   * @param asked how many of them were asked by mail
   * @param answered how many are known to have answered, by link or on paper
   * @param failed how many mails could not be delivered
   * @param sheets how many answers there are, those on paper without a name among them
   */
  record Progress(Wave wave, int participants, int asked, int answered, int failed, int sheets) {}
}

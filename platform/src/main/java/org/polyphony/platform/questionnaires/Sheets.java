package org.polyphony.platform.questionnaires;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.LocalizedText;

/** Answers: by mailed link, without an account, or typed in by a clerk. */
public interface Sheets {

  /**
   * What a link opens. Opening changes nothing.
   *
   * @throws org.polyphony.platform.shared.NotFound if the link never was, or its questionnaire is
   *     finished
   */
  Paper open(String token);

  /**
   * Keeps the answers behind a link; earlier ones are replaced.
   *
   * @throws org.polyphony.platform.shared.Refused if the wave is closed, nothing was answered, or
   *     an answer is none of the choices
   */
  void answer(String token, Map<Long, Given> given);

  /**
   * Keeps answers from paper with who typed them and from what; needs {@link Permissions#EDIT}.
   *
   * @throws org.polyphony.platform.shared.Refused if the person or code has answered already
   */
  void type(long questionnaire, TypedSheet sheet, Actor actor);

  /** What was typed in, newest first, without the answers; needs {@link Permissions#READ}. */
  List<Typed> typed(long questionnaire, Actor actor);

  /** Removes a sheet that was typed in; needs {@link Permissions#EDIT}. */
  void drop(long questionnaire, UUID sheet, Actor actor);

  /**
   * Hands over every sheet as a row of texts: pairing key, wave, how it came in, then the answers
   * in the order of the items; needs {@link Permissions#EDIT}, and is written into the history.
   */
  void export(long questionnaire, Actor actor, Consumer<List<String>> rows);

  /**
   * What a link opens.
   *
   * @param questionnaire its questions
   * @param wave when it asks
   * @param about the exchange or the material
   * @param open whether answers are still taken
   * @param given what the person answered before, by number of the item
   */
  record Paper(
      QuestionnaireView questionnaire,
      Wave wave,
      LocalizedText about,
      boolean open,
      Map<Long, Given> given) {}

  /**
   * A sheet that was typed in.
   *
   * @param id its key
   * @param wave when its answers were given
   * @param clerk who typed it
   * @param source from what
   * @param at when it was typed
   */
  record Typed(UUID id, Wave wave, String clerk, String source, Instant at) {}
}

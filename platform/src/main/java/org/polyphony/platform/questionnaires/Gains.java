package org.polyphony.platform.questionnaires;

import org.polyphony.platform.shared.Actor;

/** What people gained, and how far the figures can be trusted. */
public interface Gains {

  /** Everything, for staff; needs {@link Permissions#READ}. */
  GainReport of(long questionnaire, Actor actor);

  /**
   * What everybody may see once the last wave was closed: the figures by outcome of at least {@link
   * GainReport#LEAST} people, and one set of people only, so that nothing can be found by
   * subtraction.
   *
   * @throws org.polyphony.platform.shared.NotFound before that
   */
  Told told(long questionnaire, Actor actor);

  /**
   * Records the gain in one outcome as a result of the exchange, to be confirmed by a second
   * person; needs {@code results.record}.
   *
   * @return the number of the result
   */
  long record(long questionnaire, String outcome, Actor actor);

  /**
   * What everybody may see.
   *
   * @param questionnaire which
   * @param report its public part
   */
  record Told(QuestionnaireView questionnaire, GainReport report) {}
}

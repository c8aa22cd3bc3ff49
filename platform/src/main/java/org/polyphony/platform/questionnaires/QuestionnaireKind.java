package org.polyphony.platform.questionnaires;

import java.util.List;

/** What a questionnaire is for. */
public enum QuestionnaireKind {
  /** Asks the same before and after, to see what each person gained. */
  GAIN,
  /** Asks once, about a guide, a tool, a film. */
  FEEDBACK;

  /** When it asks. */
  public List<Wave> waves() {
    return this == GAIN ? List.of(Wave.BEFORE, Wave.AFTER) : List.of(Wave.AFTER);
  }

  /** The name in messages. */
  public String slug() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}

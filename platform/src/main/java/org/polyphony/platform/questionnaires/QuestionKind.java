package org.polyphony.platform.questionnaires;

/** How a question is answered. */
public enum QuestionKind {
  /** A statement, from 1 (strongly disagree) to 5 (strongly agree). */
  SCALE,
  /** In one's own words. */
  WORDS;

  /** The lowest and the highest answer of a scale. */
  public static final int LOWEST = 1;

  public static final int HIGHEST = 5;

  /** The name in messages and files. */
  public String slug() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}

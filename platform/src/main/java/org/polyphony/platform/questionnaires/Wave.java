package org.polyphony.platform.questionnaires;

/** When a questionnaire asks. */
public enum Wave {
  /** Before the exchange. */
  BEFORE,
  /** After it; feedback on a material has this one only. */
  AFTER;

  /** The name in addresses, messages and columns. */
  public String slug() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}

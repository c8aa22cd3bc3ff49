package org.polyphony.platform.shared;

/** How a text came to be in a language. */
public enum TranslationState {
  /** The language in which the text was written. */
  ORIGINAL,
  /** Translated, or checked, by a person. */
  HUMAN,
  /** Translated by machine and not reviewed: always labelled. */
  MACHINE,
  /** The original changed after this translation was made. */
  OUTDATED
}

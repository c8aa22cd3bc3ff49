package org.polyphony.platform.translations;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.polyphony.platform.shared.TranslationState;

/** What there is of a text in one language: {@link TranslationState}, or nothing. */
public enum WordState {
  ORIGINAL,
  HUMAN,
  MACHINE,
  OUTDATED,
  MISSING;

  /** What an editor still has to do something about. */
  public static final Set<WordState> OPEN = EnumSet.of(MACHINE, OUTDATED, MISSING);

  /** The name in addresses and messages. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Finds a state by its name in addresses. */
  public static Optional<WordState> of(String slug) {
    for (WordState state : values()) {
      if (state.slug().equals(slug)) {
        return Optional.of(state);
      }
    }
    return Optional.empty();
  }
}

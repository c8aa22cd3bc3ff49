package org.polyphony.platform.questionnaires;

import org.jspecify.annotations.Nullable;

/**
 * An answer to one question.
 *
 * @param score 1 to 5 on a scale; null where nothing was chosen
 * @param words one's own words; may be empty
 */
public record Given(@Nullable Integer score, String words) {

  /** Whether nothing was said. */
  public boolean isEmpty() {
    return score == null && words.isBlank();
  }
}

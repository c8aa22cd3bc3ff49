package org.polyphony.platform.followup;

import org.jspecify.annotations.Nullable;

/**
 * Which statements a list shows.
 *
 * @param text words that a statement holds; empty for any
 * @param state how far they have come; null for any
 * @param outcome key of the intermediate outcome; empty for any
 * @param exchange of one exchange; null for all
 */
public record StatementFilter(
    String text, @Nullable StatementState state, String outcome, @Nullable Long exchange) {

  /** Those that wait for a second person. */
  public static final StatementFilter WAITING =
      new StatementFilter("", StatementState.STATED, "", null);

  /** Those of one exchange. */
  public static StatementFilter of(long exchange) {
    return new StatementFilter("", null, "", exchange);
  }
}

package org.polyphony.platform.results.recommendations;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which recommendations are wanted; null and empty do not filter.
 *
 * @param text words of it, of who made it, or of to whom
 * @param state what became of it
 * @param source whence it comes
 * @param owner the account that sees to it
 * @param dueBy pending ones that are due by this day
 * @param exchange of one exchange
 * @param change about one institutional change
 */
public record RecommendationFilter(
    String text,
    @Nullable RecommendationState state,
    @Nullable RecommendationSource source,
    @Nullable Long owner,
    @Nullable LocalDate dueBy,
    @Nullable Long exchange,
    @Nullable Long change) {

  /** Those of one exchange. */
  public static RecommendationFilter of(long exchange) {
    return new RecommendationFilter("", null, null, null, null, exchange, null);
  }

  /** Those about one institutional change. */
  public static RecommendationFilter about(long change) {
    return new RecommendationFilter("", null, null, null, null, null, change);
  }

  /** What an account has to see to by a day. */
  public static RecommendationFilter due(long owner, LocalDate by) {
    return new RecommendationFilter("", null, null, owner, by, null, null);
  }
}

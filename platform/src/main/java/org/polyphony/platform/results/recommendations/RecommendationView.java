package org.polyphony.platform.results.recommendations;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation as others see it.
 *
 * @param id its number
 * @param version how often it was changed; a form that comes back with an older one is refused
 * @param draft what is said of it
 * @param state what became of it
 * @param reason why it was decided so; may be empty
 * @param decidedBy who entered the decision; empty while it is open
 * @param decidedAt when, or null
 */
public record RecommendationView(
    long id,
    int version,
    RecommendationDraft draft,
    RecommendationState state,
    String reason,
    String decidedBy,
    @Nullable Instant decidedAt) {

  /** Whether it should have been done by now. */
  public boolean late(LocalDate today) {
    LocalDate due = draft.due();
    return state.pending() && due != null && due.isBefore(today);
  }

  /** Its page in the back office. */
  public String path() {
    return "/manage/recommendations/" + id;
  }
}

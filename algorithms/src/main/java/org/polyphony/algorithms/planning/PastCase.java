package org.polyphony.algorithms.planning;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An exchange of the past: what was planned, what was really used, and what came of it.
 *
 * @param name for people
 * @param plan as it was then
 * @param used instruments, at least one
 * @param reached share of the outcomes that were reached, 0 to 1; null when it was not measured
 */
public record PastCase(String name, Plan plan, List<String> used, @Nullable Double reached) {

  /** Copies the list. */
  public PastCase {
    used = List.copyOf(used);
    if (used.isEmpty() || (reached != null && !(reached >= 0 && reached <= 1))) {
      throw new IllegalArgumentException(name + ": no instrument, or a share beyond 0 to 1");
    }
  }

  /** Whether it is known to have worked: half of what was sought, or more, was reached. */
  public boolean worked() {
    return reached != null && reached >= 0.5;
  }
}

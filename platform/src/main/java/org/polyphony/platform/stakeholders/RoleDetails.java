package org.polyphony.platform.stakeholders;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.PartialDate;

/**
 * A role toward a strategy: a step of the ladder, held for a time.
 *
 * @param strategyId the strategy's number, opaque here
 * @param role key of {@link Catalogue#ROLE}
 * @param purposes keys of {@link Catalogue#PURPOSE}
 * @param note such as the project or the goal, at most 500 characters a language
 * @param since null if not recorded
 * @param until null if not recorded or still held
 */
public record RoleDetails(
    long strategyId,
    String role,
    List<String> purposes,
    LocalizedText note,
    @Nullable PartialDate since,
    @Nullable PartialDate until) {

  /** Keeps an unchangeable copy. */
  public RoleDetails {
    purposes = List.copyOf(purposes);
  }
}

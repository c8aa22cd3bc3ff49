package org.polyphony.platform.contacts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.PartialDate;
import org.polyphony.platform.shared.Refused;

/**
 * From when until when something holds.
 *
 * @param since null if not recorded
 * @param until null if not recorded or still holding; its last day counts
 */
public record Validity(@Nullable PartialDate since, @Nullable PartialDate until) {

  /** Nothing recorded: it holds. */
  public static final Validity OPEN = new Validity(null, null);

  /** Whether it holds on a day, as far as the dates are known. */
  public boolean on(LocalDate day) {
    return (since == null || !since.first().isAfter(day))
        && (until == null || !until.last().isBefore(day));
  }

  void check() {
    if (since != null && until != null && until.last().isBefore(since.first())) {
      throw Refused.at("until", "stakeholders.refused.span");
    }
  }
}

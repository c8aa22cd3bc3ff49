package org.polyphony.platform.results;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.PartialDate;

/**
 * What is said of a measurement.
 *
 * @param exchangeId the exchange that it came of
 * @param level output, outcome or goal
 * @param outcome key of the intermediate outcome, or null
 * @param title what was found, in a few words
 * @param finding what was found
 * @param date when
 * @param unit of the figures; may be empty
 * @param baseline the figure before, or null
 * @param target the figure wanted, or null
 * @param actual the figure found; null where the finding has no figure, which is not zero
 * @param sample whether it is a sample record
 */
public record MeasurementDraft(
    long exchangeId,
    ResultLevel level,
    @Nullable String outcome,
    LocalizedText title,
    LocalizedText finding,
    @Nullable PartialDate date,
    String unit,
    @Nullable BigDecimal baseline,
    @Nullable BigDecimal target,
    @Nullable BigDecimal actual,
    boolean sample) {

  /** Whether there is a figure to set against a target. */
  public boolean hasFigures() {
    return actual != null || target != null || baseline != null;
  }
}

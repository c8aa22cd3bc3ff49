package org.polyphony.platform.results;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.Refused;
import org.polyphony.platform.strategy.Catalogue;
import org.springframework.stereotype.Component;

/** Refuses what a measurement cannot hold, each beside the field to blame. */
@Component
class ResultChecks {

  /** As many digits before and after the point as the database keeps. */
  private static final int WHOLE_DIGITS = 14;

  private static final int DECIMALS = 4;

  private final Catalogue catalogue;

  ResultChecks(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  void draft(MeasurementDraft draft) {
    String outcome = draft.outcome();
    if (outcome != null && catalogue.find(Catalogue.Kind.OUTCOME, outcome).isEmpty()) {
      throw Refused.at("outcome", "results.refused.unknown", "value", outcome);
    }
    if (outcome != null && draft.level() != ResultLevel.OUTCOME) {
      throw Refused.at("outcome", "results.refused.outcome-level");
    }
    figure("baseline", draft.baseline());
    figure("target", draft.target());
    figure("actual", draft.actual());
  }

  private static void figure(String field, @Nullable BigDecimal figure) {
    if (figure != null
        && (figure.scale() > DECIMALS
            || (long) figure.precision() - figure.scale() > WHOLE_DIGITS)) {
      throw Refused.at(
          field, "results.refused.figure", "whole", WHOLE_DIGITS, "decimals", DECIMALS);
    }
  }
}

package org.polyphony.platform.strategy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.polyphony.platform.shared.PartialDate;

/**
 * One figure of an indicator.
 *
 * @param kind baseline, target or actual
 * @param period what time it is for
 * @param part the part of the whole, such as {@code group: media}; empty for the whole
 * @param value the figure
 * @param source where it comes from
 */
@Embeddable
public record IndicatorValue(
    @Enumerated(EnumType.STRING) Kind kind,
    PartialDate period,
    String part,
    @Column(name = "figure") BigDecimal value,
    String source) {

  /** What a figure is. */
  public enum Kind {
    BASELINE,
    TARGET,
    ACTUAL
  }
}

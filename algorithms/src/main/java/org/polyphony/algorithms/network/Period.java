package org.polyphony.algorithms.network;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The length of a snapshot of a {@link Timeline}. */
public enum Period {
  /** Calendar years. */
  YEAR(12),
  /** Quarters of a year, from January. */
  QUARTER(3),
  /** Calendar months. */
  MONTH(1);

  private final int months;

  Period(int months) {
    this.months = months;
  }

  LocalDate start(LocalDate day) {
    int month = (day.getMonthValue() - 1) / months * months + 1;
    return LocalDate.of(day.getYear(), month, 1);
  }

  LocalDate next(LocalDate start) {
    return start.plusMonths(months);
  }

  long between(LocalDate first, LocalDate last) {
    return ChronoUnit.MONTHS.between(start(first), start(last)) / months + 1;
  }

  String label(LocalDate start) {
    return switch (this) {
      case YEAR -> "%04d".formatted(start.getYear());
      case QUARTER -> "%04d-Q%d".formatted(start.getYear(), (start.getMonthValue() + 2) / 3);
      case MONTH -> "%04d-%02d".formatted(start.getYear(), start.getMonthValue());
    };
  }
}

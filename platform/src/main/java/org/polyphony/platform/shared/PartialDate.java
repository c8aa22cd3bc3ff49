package org.polyphony.platform.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * A date known to the day, the month or the year; written {@code 2017-06-15}, {@code 2017-06} or
 * {@code 2017} (ISO 8601-1, 4.3).
 *
 * @param first the first day it can mean
 * @param precision how exactly it is known
 */
public record PartialDate(LocalDate first, DatePrecision precision)
    implements Comparable<PartialDate> {

  private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

  /**
   * Reads the written form.
   *
   * @throws Refused {@code shared.refused.date} with the value, if it is no such date
   */
  public static PartialDate parse(String written) {
    var match = FORM.matcher(written.strip());
    if (!match.matches()) {
      throw new Refused("shared.refused.date", "value", written);
    }
    try {
      int year = Integer.parseInt(match.group(1));
      int month = match.group(2) == null ? 1 : Integer.parseInt(match.group(2));
      int day = match.group(3) == null ? 1 : Integer.parseInt(match.group(3));
      DatePrecision precision =
          match.group(3) != null
              ? DatePrecision.DAY
              : match.group(2) != null ? DatePrecision.MONTH : DatePrecision.YEAR;
      return new PartialDate(LocalDate.of(year, month, day), precision);
    } catch (DateTimeException _) {
      throw new Refused("shared.refused.date", "value", written);
    }
  }

  /** The last day it can mean. */
  public LocalDate last() {
    return switch (precision) {
      case DAY -> first;
      case MONTH -> first.plusMonths(1).minusDays(1);
      case YEAR -> first.plusYears(1).minusDays(1);
    };
  }

  @Override
  public int compareTo(PartialDate other) {
    return first.compareTo(other.first);
  }

  @Override
  public String toString() {
    String day = first.toString();
    return switch (precision) {
      case DAY -> day;
      case MONTH -> day.substring(0, 7);
      case YEAR -> day.substring(0, 4);
    };
  }
}

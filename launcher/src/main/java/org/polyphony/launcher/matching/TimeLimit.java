package org.polyphony.launcher.matching;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads time limits such as {@code 60s}, {@code 2m} or {@code 1.5s}. */
final class TimeLimit implements ITypeConverter<Duration> {

  @Override
  public Duration convert(String value) {
    try {
      String unit = value.matches("[0-9.]+") ? "s" : "";
      Duration limit = Duration.parse("PT" + (value + unit).toUpperCase(Locale.ROOT));
      if (limit.isPositive()) {
        return limit;
      }
    } catch (DateTimeParseException notOne) {
      // Refused below, like zero and negative limits.
    }
    throw new TypeConversionException("'" + value + "' is no time limit such as 60s or 2m");
  }
}

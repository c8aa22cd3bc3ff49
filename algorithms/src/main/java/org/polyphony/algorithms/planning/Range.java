package org.polyphony.algorithms.planning;

/**
 * An estimate from a low to a high amount.
 *
 * @param low at least this, from 0
 * @param high at most this, not below {@code low}
 */
public record Range(double low, double high) {

  /** Nothing. */
  public static final Range NONE = new Range(0, 0);

  /** Refuses negative, infinite and reversed ranges. */
  public Range {
    if (!(low >= 0 && low <= high && high < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(low + ".." + high + " is no range");
    }
  }

  Range plus(Range other) {
    return new Range(low + other.low, high + other.high);
  }

  Range times(Range other) {
    return new Range(low * other.low, high * other.high);
  }

  Range times(double factor) {
    return new Range(low * factor, high * factor);
  }
}

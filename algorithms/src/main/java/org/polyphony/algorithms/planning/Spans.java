package org.polyphony.algorithms.planning;

/** Many ranges as two arrays: the search for the least change reads them thousands of times. */
final class Spans {

  private final double[] lows;
  private final double[] highs;

  Spans(int size) {
    lows = new double[size];
    highs = new double[size];
  }

  void add(int at, Range range) {
    lows[at] += range.low();
    highs[at] += range.high();
  }

  double low(int at) {
    return lows[at];
  }

  double high(int at) {
    return highs[at];
  }
}

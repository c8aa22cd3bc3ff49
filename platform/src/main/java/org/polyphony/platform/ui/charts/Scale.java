package org.polyphony.platform.ui.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * An axis with round numbers: steps of 1, 2 or 5 times a power of ten (Heckbert, "Nice numbers for
 * graph labels", Graphics Gems, 1990).
 *
 * @param low the lowest tick
 * @param high the highest tick
 * @param step the distance between ticks
 */
record Scale(double low, double high, double step) {
  private static final int INTERVALS = 4;

  /** A scale over all values; {@code fromZero} when lengths are compared. */
  static Scale over(DoubleStream values, boolean fromZero) {
    var statistics = values.summaryStatistics();
    double min = statistics.getCount() == 0 ? 0 : statistics.getMin();
    double max = statistics.getCount() == 0 ? 1 : statistics.getMax();
    if (fromZero) {
      min = Math.min(min, 0);
      max = Math.max(max, 0);
    }
    if (max - min < 1e-12) {
      max = min + 1;
    }
    double step = nice((max - min) / INTERVALS);
    return new Scale(
        Math.floor(min / step + 1e-9) * step, Math.ceil(max / step - 1e-9) * step, step);
  }

  private static double nice(double raw) {
    double power = Math.pow(10, Math.floor(Math.log10(raw)));
    double fraction = raw / power;
    double nice = fraction <= 1 ? 1 : fraction <= 2 ? 2 : fraction <= 5 ? 5 : 10;
    return nice * power;
  }

  /** The ticks from low to high. */
  List<Double> ticks() {
    List<Double> ticks = new ArrayList<>();
    long count = Math.round((high - low) / step);
    for (long i = 0; i <= count; i++) {
      double tick = low + i * step;
      ticks.add(Math.abs(tick) < step * 1e-9 ? 0 : tick);
    }
    return ticks;
  }

  /** Where a value lies between low (0) and high (1). */
  double at(double value) {
    return (value - low) / (high - low);
  }
}

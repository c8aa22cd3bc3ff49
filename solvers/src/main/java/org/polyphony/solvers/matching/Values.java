package org.polyphony.solvers.matching;

import org.polyphony.algorithms.matching.scheduling.Fair;

/** The values of requests as whole numbers: exact up to six decimals where they fit. */
final class Values {

  private final double factor;

  Values(Fair fair) {
    double largest = fair.requests().stream().mapToDouble(Fair.Request::value).max().orElse(1);
    double size = 1;
    while (size < 1e6 && size * 10 * Math.max(1, largest) <= 1e9 && !whole(fair, size)) {
      size *= 10;
    }
    factor = size;
  }

  private static boolean whole(Fair fair, double size) {
    return fair.requests().stream()
        .mapToDouble(request -> request.value() * size)
        .allMatch(value -> Math.abs(value - Math.rint(value)) <= 2 * Math.ulp(value));
  }

  long of(Fair.Request request) {
    return Math.round(request.value() * factor);
  }

  double original(double scaled) {
    return scaled / factor;
  }
}

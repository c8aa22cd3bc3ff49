package org.polyphony.algorithms.dedupe;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Which value of a category goes with which, learned from pairs that the other columns call the
 * same: that one list writes "VLDB J." where the other writes "The VLDB Journal". A value-specific
 * agreement weight (Winkler 1989) that needs no likeness of spelling.
 */
final class Association {

  /** Pairs of a value that are needed before its company is believed. */
  private static final int ENOUGH = 6;

  private static final double DOUBT = 3;
  private static final double MOST = 6;

  private final Map<Value, Map<Value, Double>> together = new HashMap<>();
  private final Map<Value, Double> of = new HashMap<>();
  private final Map<Value, Double> with = new HashMap<>();
  private double all;

  /** Counts a pair with the probability that it is the same; the first set's value comes first. */
  void count(Value a, Value b, double probability) {
    together.computeIfAbsent(a, _ -> new HashMap<>()).merge(b, probability, Double::sum);
    of.merge(a, probability, Double::sum);
    with.merge(b, probability, Double::sum);
    all += probability;
  }

  /** Evidence in bits that two values mean the same; none when too little is known. */
  OptionalDouble weight(Value a, Value b) {
    double first = of.getOrDefault(a, 0.0);
    double second = with.getOrDefault(b, 0.0);
    if (first < ENOUGH || second < ENOUGH) {
      return OptionalDouble.empty();
    }
    double both = together.getOrDefault(a, Map.of()).getOrDefault(b, 0.0);
    double share = second / all;
    double bits = Model.log2((both + DOUBT * share) / (first + DOUBT) / share);
    return OptionalDouble.of(Math.clamp(bits, -MOST, MOST));
  }
}

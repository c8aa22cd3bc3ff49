package org.polyphony.algorithms.planning;

import java.util.LinkedHashMap;
import java.util.Map;

/** The outcomes sought, with weights that sum to 1: those given, or those the challenges ask. */
final class Wanted {

  private static final double[] ASKED = {2, 1, 0};

  private Wanted() {}

  static Map<String, Double> of(Plan plan, RuleTable table) {
    Map<String, Double> weights = new LinkedHashMap<>(plan.outcomes());
    if (weights.isEmpty()) {
      for (String challenge : plan.challenges()) {
        table
            .subject(challenge)
            .strengths()
            .forEach((outcome, strength) -> {
              if (strength != Strength.WEAK) {
                weights.merge(outcome, ASKED[strength.ordinal()], Double::sum);
              }
            });
      }
    }
    double sum = weights.values().stream().mapToDouble(Double::doubleValue).sum();
    weights.replaceAll((_, weight) -> weight / sum);
    return weights;
  }

  /** What a subject does for the outcomes sought, 0 to 1. */
  static double share(Map<String, Double> wanted, Map<String, Strength> given, double[] shares) {
    double share = 0;
    for (Map.Entry<String, Double> one : wanted.entrySet()) {
      share += one.getValue() * shares[given.getOrDefault(one.getKey(), Strength.WEAK).ordinal()];
    }
    return share;
  }
}

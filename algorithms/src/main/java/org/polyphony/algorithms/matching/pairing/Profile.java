package org.polyphony.algorithms.matching.pairing;

import java.util.Map;
import java.util.Set;
import org.polyphony.algorithms.InputRefused;

/**
 * One institution that looks for a partner.
 *
 * @param id its id
 * @param region its region, as the rules name it; empty if unknown
 * @param languages the languages it works in
 * @param strengths its maturity by area, from 1 (weak) to 5 (strong)
 * @param needs the areas it wants to learn in; empty means every area
 */
public record Profile(
    String id,
    String region,
    Set<String> languages,
    Map<String, Integer> strengths,
    Set<String> needs) {

  /** Checks the maturities. */
  public Profile {
    languages = Set.copyOf(languages);
    strengths = Map.copyOf(strengths);
    needs = Set.copyOf(needs);
    strengths.forEach((area, maturity) -> {
      if (maturity < 1 || maturity > 5) {
        throw new InputRefused(
            "matching.profile.maturity",
            "the maturity of '" + id + "' in '" + area + "' is " + maturity + ": use 1 to 5");
      }
    });
  }

  /** How much another can learn from this one: its advantage summed over the other's needs. */
  int teaches(Profile other) {
    int sum = 0;
    for (Map.Entry<String, Integer> strength : strengths.entrySet()) {
      sum += advantage(strength.getKey(), other);
    }
    return sum;
  }

  int advantage(String area, Profile other) {
    Integer mine = strengths.get(area);
    Integer its = other.strengths.get(area);
    boolean wanted = other.needs.isEmpty() || other.needs.contains(area);
    return mine == null || its == null || !wanted ? 0 : Math.max(0, mine - its);
  }
}

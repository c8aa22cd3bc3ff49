package org.polyphony.algorithms.matching.pairing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.polyphony.algorithms.matching.Violation;

/** Verifies pairs: known ids, each once, no rule broken, and the stated total. */
public final class PairingCheck {

  private final Map<String, Profile> profiles = new HashMap<>();
  private final PairingRules rules;

  /** Prepares a check. */
  public PairingCheck(List<Profile> profiles, PairingRules rules) {
    profiles.forEach(profile -> this.profiles.put(profile.id(), profile));
    this.rules = rules;
  }

  /**
   * Returns every violation; none if the pairs can be accepted.
   *
   * @param pairs two ids each
   * @param total the stated total; NaN if none
   * @param bound the stated bound; NaN if none
   */
  public List<Violation> violations(List<List<String>> pairs, double total, double bound) {
    List<Violation> found = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    double sum = 0;
    for (List<String> pair : pairs) {
      Profile one = profiles.get(pair.getFirst());
      Profile two = profiles.get(pair.getLast());
      if (one == null || two == null || one == two) {
        found.add(
            Violation.of(
                "matching.check.unknown", "{pair} is no pair of known ids.", "pair", pair));
        continue;
      }
      pair(one, two, pair, seen, found);
      sum += one.teaches(two) + two.teaches(one);
    }
    if (Math.abs(sum - total) > 1e-6 || sum > bound + 1e-6) {
      found.add(
          Violation.of(
              "matching.check.value",
              "The total is {computed}, but {stated} is stated with the bound {bound}.",
              "computed",
              sum,
              "stated",
              total,
              "bound",
              bound));
    }
    return found;
  }

  private void pair(
      Profile one, Profile two, List<String> pair, Set<String> seen, List<Violation> found) {
    for (String id : pair) {
      if (!seen.add(id)) {
        found.add(Violation.of("matching.check.paired-twice", "{id} is paired twice.", "id", id));
      }
    }
    for (PairingRules.Obstacle obstacle : rules.obstacles(one, two)) {
      found.add(
          Violation.of(
              "matching.check.pair-rule",
              "{pair} breaks the rule {rule}.",
              "pair",
              pair,
              "rule",
              obstacle.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }
  }
}

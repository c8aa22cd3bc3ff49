package org.polyphony.algorithms.matching.pairing;

import java.util.List;
import java.util.Set;

/**
 * Who may be paired.
 *
 * @param commonLanguage whether partners need a language in common
 * @param regions what must hold for the two regions
 * @param south the regions that count as the global South; there is no agreed list
 * @param minimumEachWay how much each must be able to teach the other, 0 or more
 * @param excluded pairs of ids that must not be paired, in either order
 * @param everyone true to pair as many as possible first, and only then by weight
 */
public record PairingRules(
    boolean commonLanguage,
    RegionRule regions,
    Set<String> south,
    int minimumEachWay,
    Set<Set<String>> excluded,
    boolean everyone) {

  /** Copies the sets. */
  public PairingRules {
    south = Set.copyOf(south);
    excluded = Set.copyOf(excluded);
  }

  /** What must hold for the regions of two partners. */
  public enum RegionRule {
    /** Nothing. */
    ANY,
    /** Both in the same region. */
    SAME,
    /** In two different regions. */
    DIFFERENT,
    /** Both in the South. */
    SOUTH_SOUTH,
    /** At least one in the South. */
    SOUTH_INVOLVED
  }

  /** Why two may not be paired. */
  enum Obstacle {
    EXCLUDED,
    LANGUAGE,
    REGION,
    TOO_LITTLE_TO_LEARN
  }

  /** The obstacles between two, none if they may be paired. */
  List<Obstacle> obstacles(Profile one, Profile two) {
    java.util.ArrayList<Obstacle> found = new java.util.ArrayList<>();
    if (excluded.contains(Set.of(one.id(), two.id()))) {
      found.add(Obstacle.EXCLUDED);
    }
    if (commonLanguage && one.languages().stream().noneMatch(two.languages()::contains)) {
      found.add(Obstacle.LANGUAGE);
    }
    if (!regionsFit(one, two)) {
      found.add(Obstacle.REGION);
    }
    int there = one.teaches(two);
    int back = two.teaches(one);
    if (there + back == 0 || Math.min(there, back) < minimumEachWay) {
      found.add(Obstacle.TOO_LITTLE_TO_LEARN);
    }
    return found;
  }

  private boolean regionsFit(Profile one, Profile two) {
    boolean first = south.contains(one.region());
    boolean second = south.contains(two.region());
    return switch (regions) {
      case ANY -> true;
      case SAME -> one.region().equals(two.region());
      case DIFFERENT -> !one.region().equals(two.region());
      case SOUTH_SOUTH -> first && second;
      case SOUTH_INVOLVED -> first || second;
    };
  }
}

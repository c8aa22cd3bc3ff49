package org.polyphony.platform.coverage;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.assessments.Position;
import org.polyphony.platform.assessments.Ranking;

/**
 * Why somebody who is silent should be invited. The weights are our own judgement: what somebody
 * needs or offers counts more than influence, and influence more than balance.
 */
public enum Reason {
  /** Would fill a cell in which nobody is engaged; holds for everybody proposed. */
  FILLS(0),
  NEEDS(3),
  OFFERS(3),
  INFLUENTIAL(2),
  INTERESTED(2),
  SUPPORTIVE(1),
  LEAST_DEVELOPED(1),
  SMALL_ISLAND(1),
  WOMAN(1);

  private static final int HIGH = 4;

  private final int weight;

  Reason(int weight) {
    this.weight = weight;
  }

  /** Message key of the sentence. */
  public String textKey() {
    return "coverage.reason." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What is known of somebody that could be a reason. */
  record Facts(
      boolean needs,
      boolean offers,
      @Nullable Ranking ranking,
      boolean leastDeveloped,
      boolean smallIsland,
      boolean womanWanted) {}

  static Set<Reason> of(Facts facts) {
    var reasons = EnumSet.of(FILLS);
    add(reasons, facts.needs(), NEEDS);
    add(reasons, facts.offers(), OFFERS);
    Ranking ranking = facts.ranking();
    if (ranking != null) {
      Position position = ranking.position();
      add(reasons, ranking.influence() >= HIGH, INFLUENTIAL);
      add(reasons, ranking.interest() >= HIGH, INTERESTED);
      add(reasons, position != null && position.compareTo(Position.NEUTRAL) > 0, SUPPORTIVE);
    }
    add(reasons, facts.leastDeveloped(), LEAST_DEVELOPED);
    add(reasons, facts.smallIsland(), SMALL_ISLAND);
    add(reasons, facts.womanWanted(), WOMAN);
    return reasons;
  }

  static int weight(Set<Reason> reasons) {
    return reasons.stream().mapToInt(it -> it.weight).sum();
  }

  private static void add(Set<Reason> reasons, boolean holds, Reason reason) {
    if (holds) {
      reasons.add(reason);
    }
  }
}

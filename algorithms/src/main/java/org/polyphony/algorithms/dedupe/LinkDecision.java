package org.polyphony.algorithms.dedupe;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.algorithms.matching.Reason;

/**
 * Decisions of a link in which a record has at most one counterpart: the strongest pairs first, and
 * those whose record has found a stronger one are left to a person; so are equally strong rivals.
 */
final class LinkDecision {

  /** Rivals whose evidence differs by less, in bits, cannot be told apart. */
  private static final double TELLING = 0.05;

  private LinkDecision() {}

  /** Decides about pairs that are sorted by falling weight. */
  static List<Decided> of(
      List<Scored> pairs, double threshold, double likely, int records, boolean oneToOne) {
    boolean[] taken = new boolean[records];
    double[] best = new double[records];
    double[] runnerUp = new double[records];
    rank(pairs, best, runnerUp);
    List<Decided> decided = new ArrayList<>();
    for (Scored pair : pairs) {
      if (pair.score() < likely) {
        continue;
      }
      Reason against = oneToOne ? against(pair, taken, best, runnerUp) : null;
      boolean sure = pair.score() >= threshold && against == null;
      if (sure) {
        taken[pair.i()] = true;
        taken[pair.j()] = true;
      }
      decided.add(new Decided(pair, sure ? Decision.AUTO : Decision.REVIEW, against));
    }
    return decided;
  }

  private static void rank(List<Scored> pairs, double[] best, double[] runnerUp) {
    java.util.Arrays.fill(best, Double.NEGATIVE_INFINITY);
    java.util.Arrays.fill(runnerUp, Double.NEGATIVE_INFINITY);
    for (Scored pair : pairs) {
      for (int record : new int[] {pair.i(), pair.j()}) {
        if (pair.weight() > best[record]) {
          runnerUp[record] = best[record];
          best[record] = pair.weight();
        } else {
          runnerUp[record] = Math.max(runnerUp[record], pair.weight());
        }
      }
    }
  }

  private static @Nullable Reason against(
      Scored pair, boolean[] taken, double[] best, double[] runnerUp) {
    if (taken[pair.i()] || taken[pair.j()]) {
      return Reason.of("dedupe.taken", "One of the two has a stronger counterpart.");
    }
    if (pair.weight() - rival(pair, pair.i(), best, runnerUp) < TELLING
        || pair.weight() - rival(pair, pair.j(), best, runnerUp) < TELLING) {
      return Reason.of("dedupe.rival", "Another record matches just as well.");
    }
    return null;
  }

  /** The strongest other pair of a record, if this is its strongest one. */
  private static double rival(Scored pair, int record, double[] best, double[] runnerUp) {
    return pair.weight() < best[record] ? Double.NEGATIVE_INFINITY : runnerUp[record];
  }
}

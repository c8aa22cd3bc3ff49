package org.polyphony.algorithms.dedupe;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.polyphony.algorithms.matching.Reason;

/**
 * Decisions of a sweep: what is sure, and what follows because two records are both surely the same
 * as a third, unless they contradict each other.
 */
final class SweepDecision {

  /** Groups larger than this are not completed: they are more likely a mistake. */
  private static final int LARGEST = 30;

  /** Least probability of its own that a pair needs to follow from others. */
  private static final double NOT_AGAINST = 0.02;

  private final List<Scored> pairs;
  private final double threshold;
  private final int[] parent;

  private SweepDecision(List<Scored> pairs, double threshold, int records) {
    this.pairs = pairs;
    this.threshold = threshold;
    parent = new int[records];
    Arrays.setAll(parent, i -> i);
  }

  static List<Decided> of(
      List<Scored> pairs,
      double threshold,
      double likely,
      int records,
      boolean complete,
      BinaryScore score) {
    SweepDecision decision = new SweepDecision(pairs, threshold, records);
    Map<Long, Decided> decided = new TreeMap<>();
    for (Scored pair : pairs) {
      if (pair.score() >= threshold) {
        decided.put(key(pair.i(), pair.j()), new Decided(pair, Decision.AUTO, null));
        decision.join(pair.i(), pair.j());
      } else if (pair.score() >= likely) {
        decided.put(key(pair.i(), pair.j()), new Decided(pair, Decision.REVIEW, null));
      }
    }
    if (complete) {
      decision.complete(decided, score);
    }
    return List.copyOf(decided.values());
  }

  /** Scores any two records. */
  interface BinaryScore {
    Scored of(int i, int j);
  }

  static long key(int i, int j) {
    return (long) Math.min(i, j) << 32 | Math.max(i, j);
  }

  private int root(int i) {
    int at = i;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  private void join(int i, int j) {
    parent[Math.max(root(i), root(j))] = Math.min(root(i), root(j));
  }

  private void complete(Map<Long, Decided> decided, BinaryScore score) {
    Map<Integer, Set<Integer>> groups = new TreeMap<>();
    for (Scored pair : pairs) {
      if (pair.score() >= threshold) {
        Set<Integer> group = groups.computeIfAbsent(root(pair.i()), _ -> new HashSet<>());
        group.add(pair.i());
        group.add(pair.j());
      }
    }
    for (Set<Integer> group : groups.values()) {
      if (group.size() > 2 && group.size() <= LARGEST) {
        complete(group.stream().mapToInt(Integer::intValue).sorted().toArray(), decided, score);
      }
    }
  }

  private void complete(int[] group, Map<Long, Decided> decided, BinaryScore score) {
    Reason through =
        Reason.of(
            "dedupe.follows",
            "Both are surely the same as another of a group of {records}.",
            "records",
            group.length);
    for (int x = 0; x < group.length; x++) {
      for (int y = x + 1; y < group.length; y++) {
        Decided known = decided.get(key(group[x], group[y]));
        if (known == null || known.decision() == Decision.REVIEW) {
          Scored own = known == null ? score.of(group[x], group[y]) : known.pair();
          Decision decision = own.score() >= NOT_AGAINST ? Decision.AUTO : Decision.REVIEW;
          decided.put(key(group[x], group[y]), new Decided(own, decision, through));
        }
      }
    }
  }
}

package org.polyphony.algorithms.opinion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reports people who seem to vote in concert. Nobody is removed: it is for a moderator to look at,
 * and like-minded friends in one room can look the same.
 *
 * <p>Pairs with nearly the same votes on nearly the same statements are found by min-wise hashing
 * (Broder, "On the resemblance and containment of documents", 1997) without comparing everybody
 * with everybody. A pair counts if at least nine tenths of all they voted is equal and they agree
 * more often, by four standard deviations, than two people of the same opinion group would; in a
 * group of one mind nobody stands out. Sets have at least three people. Cost: 48 hashes a vote.
 */
public final class CoordinatedVoting {

  private static final int BANDS = 12;
  private static final int ROWS = 4;
  private static final int LEAST_VOTES = 10;
  private static final double LIKE = 0.9;
  private static final double SURPRISING = 4;
  private static final int LEAST_PEOPLE = 3;

  /** More people than this in one bucket are compared with their next neighbours only. */
  private static final int NEIGHBOURS = 40;

  private final VoteMatrix votes;
  private final int[] groupOf;
  private final double[][] chance;
  private final Map<Integer, Finding> byRoot = new TreeMap<>();
  private final int[] parent;

  private static final class Finding {
    int statements = Integer.MAX_VALUE;
    double likeness = 1;
    double surprise;
  }

  private CoordinatedVoting(VoteMatrix votes, OpinionMap map) {
    this.votes = votes;
    this.groupOf = new int[votes.participantCount()];
    List<String> ids = map.groups().stream().map(OpinionMap.OpinionGroup::id).toList();
    for (int p = 0; p < groupOf.length; p++) {
      // People without a group are held against everybody: the last row of chances.
      String group = map.participants().get(p).group();
      groupOf[p] = group == null ? ids.size() : ids.indexOf(group);
    }
    this.chance = chances(ids.size());
    this.parent = new int[groupOf.length];
    java.util.Arrays.setAll(parent, p -> p);
  }

  /** The sets, the most surprising first. */
  public static List<CoordinatedSet> find(VoteMatrix votes, OpinionMap map) {
    return new CoordinatedVoting(votes, map).sets();
  }

  /** Chance that two people of a group vote the same on a statement. */
  private double[][] chances(int groups) {
    TallyTable table = TallyTable.of(votes, groupOf, groups + 1);
    double[][] same = new double[groups + 1][votes.statementCount()];
    for (int g = 0; g <= groups; g++) {
      for (int c = 0; c < same[g].length; c++) {
        Tally tally = g == groups ? table.total(c) : table.of(g, c);
        double seen = tally.seen() + 3;
        double agree = (tally.agree() + 1) / seen;
        double disagree = (tally.disagree() + 1) / seen;
        double pass = (tally.pass() + 1) / seen;
        same[g][c] = agree * agree + disagree * disagree + pass * pass;
      }
    }
    return same;
  }

  private List<CoordinatedSet> sets() {
    for (int band = 0; band < BANDS; band++) {
      for (List<Integer> bucket : buckets(band).values()) {
        compare(bucket);
      }
    }
    Map<Integer, List<String>> members = new TreeMap<>();
    for (int p = 0; p < parent.length; p++) {
      members.computeIfAbsent(root(p), _ -> new ArrayList<>()).add(votes.participants().get(p));
    }
    List<CoordinatedSet> found = new ArrayList<>();
    byRoot.forEach((at, finding) -> {
      List<String> people = members.getOrDefault(at, List.of());
      if (people.size() >= LEAST_PEOPLE) {
        found.add(
            new CoordinatedSet(
                List.copyOf(people), finding.statements, finding.likeness, finding.surprise));
      }
    });
    found.sort(java.util.Comparator.comparingDouble(CoordinatedSet::surprise).reversed());
    return List.copyOf(found);
  }

  private Map<Long, List<Integer>> buckets(int band) {
    Map<Long, List<Integer>> buckets = new HashMap<>();
    for (int p = 0; p < votes.participantCount(); p++) {
      if (votes.votesOf(p) >= LEAST_VOTES) {
        buckets.computeIfAbsent(signature(p, band), _ -> new ArrayList<>()).add(p);
      }
    }
    return buckets;
  }

  private long signature(int participant, int band) {
    long signature = 17;
    for (int row = 0; row < ROWS; row++) {
      long least = Long.MAX_VALUE;
      for (int i = votes.rowStart(participant); i < votes.rowStart(participant + 1); i++) {
        long token = 3L * votes.column(i) + votes.value(i) + 1;
        least = Math.min(least, mixed(token * 0x9E3779B97F4A7C15L + (band * ROWS + row)));
      }
      signature = mixed(signature * 31 + least);
    }
    return signature;
  }

  /** The finalizer of SplitMix64 (Steele, Lea and Flood, 2014). */
  private static long mixed(long bits) {
    long z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  private void compare(List<Integer> bucket) {
    Set<Long> done = new HashSet<>();
    for (int a = 0; a < bucket.size(); a++) {
      for (int b = a + 1; b < Math.min(bucket.size(), a + NEIGHBOURS); b++) {
        if (done.add((long) bucket.get(a) << 32 | bucket.get(b))) {
          compare(bucket.get(a), bucket.get(b));
        }
      }
    }
  }

  private void compare(int one, int other) {
    int both = 0;
    int equal = 0;
    double expected = 0;
    double variance = 0;
    double[] same = chance[groupOf[one] == groupOf[other] ? groupOf[one] : chance.length - 1];
    for (int i = votes.rowStart(one); i < votes.rowStart(one + 1); i++) {
      var vote = votes.vote(other, votes.column(i));
      if (vote.isPresent()) {
        double q = same[votes.column(i)];
        both++;
        equal += vote.getAsInt() == votes.value(i) ? 1 : 0;
        expected += q;
        variance += q * (1 - q);
      }
    }
    int either = votes.votesOf(one) + votes.votesOf(other) - both;
    double likeness = equal / (double) either;
    double surprise = (equal - expected) / Math.sqrt(variance + 1e-9);
    if (both >= LEAST_VOTES && likeness >= LIKE && surprise >= SURPRISING) {
      join(one, other, both, likeness, surprise);
    }
  }

  private void join(int one, int other, int both, double likeness, double surprise) {
    int a = root(one);
    int b = root(other);
    Finding kept = byRoot.getOrDefault(a, new Finding());
    Finding gone = a == b ? kept : byRoot.getOrDefault(b, new Finding());
    kept.statements = Math.min(both, Math.min(kept.statements, gone.statements));
    kept.likeness = Math.min(likeness, Math.min(kept.likeness, gone.likeness));
    kept.surprise = Math.max(surprise, Math.max(kept.surprise, gone.surprise));
    parent[b] = a;
    byRoot.remove(b);
    byRoot.put(a, kept);
  }

  private int root(int p) {
    int at = p;
    while (parent[at] != at) {
      at = parent[at];
    }
    return at;
  }
}

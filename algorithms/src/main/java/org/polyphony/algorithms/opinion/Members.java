package org.polyphony.algorithms.opinion;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Who is grouped at all: people with at least seven votes (or as many as there are statements); if
 * that is fewer than fifteen people, the most active are added up to fifteen. People who were
 * grouped before stay in.
 */
final class Members {

  private static final int ENOUGH_VOTES = 7;
  private static final int ENOUGH_PEOPLE = 15;

  private Members() {}

  /** Rows of the people who are grouped, ascending. */
  static int[] of(WorkingVotes working, int statements, GivenGroups given) {
    int[] votes = working.rawVotes;
    int least = Math.min(ENOUGH_VOTES, statements);
    boolean[] in = new boolean[votes.length];
    int count = 0;
    for (int p = 0; p < votes.length; p++) {
      in[p] = votes[p] >= least && votes[p] > 0;
      count += in[p] ? 1 : 0;
    }
    if (count < ENOUGH_PEOPLE) {
      IntStream.range(0, votes.length)
          .filter(p -> !in[p] && votes[p] > 0)
          .boxed()
          .sorted(Comparator.comparing((Integer p) -> -votes[p]))
          .limit(ENOUGH_PEOPLE - count)
          .forEach(p -> in[p] = true);
    }
    for (int p = 0; p < votes.length; p++) {
      in[p] |= given.has(p);
    }
    return Indexes.marked(in);
  }
}

package org.polyphony.algorithms.opinion;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Groups that are taken as they were given. */
final class KeptGroups {

  /** The silhouette is quadratic, so that of more people an even sample stands for all. */
  private static final int MOST_SAMPLED = 1000;

  private KeptGroups() {}

  static Grouping of(Points places, GivenGroups given) {
    int[] groupOf = given.groupOf().clone();
    return new Grouping(groupOf, given.ids(), silhouette(places, groupOf, given.ids().size()));
  }

  /** Silhouette of the people who have a group. */
  static double silhouette(Points places, int[] groupOf, int groups) {
    int[] grouped = IntStream.range(0, groupOf.length).filter(p -> groupOf[p] >= 0).toArray();
    int step = Math.max(1, (grouped.length + MOST_SAMPLED - 1) / MOST_SAMPLED);
    int[] rows =
        IntStream.range(0, grouped.length)
            .filter(i -> i % step == 0)
            .map(i -> grouped[i])
            .toArray();
    int[] label = Arrays.stream(rows).map(p -> groupOf[p]).toArray();
    Points sample = places.at(rows);
    return Silhouette.mean(sample, WeightedMeans.centred(sample, label, groups));
  }
}

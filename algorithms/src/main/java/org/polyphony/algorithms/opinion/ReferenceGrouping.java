package org.polyphony.algorithms.opinion;

import java.util.Arrays;
import org.polyphony.algorithms.InputRefused;

/**
 * Groups as the published system makes them: up to a hundred base clusters of people, and k-means
 * over those, weighted by their sizes; the number of groups by the largest silhouette.
 *
 * <p>The published system starts each time from the last result and changes the number of groups
 * only after four wins in a row; from votes alone that history cannot be known, so this is its cold
 * start.
 */
final class ReferenceGrouping {

  private static final int BASE_CLUSTERS = 100;
  private static final int BASE_ROUNDS = 100;
  private static final int GROUP_ROUNDS = 20;
  private static final double STILL = 0.01;
  private static final int MOST_GROUPS = 5;

  private final Points base;
  private final int[] baseOf;

  ReferenceGrouping(Points people) {
    int[] start = people.firstDistinct(BASE_CLUSTERS);
    Clustering clusters =
        WeightedMeans.run(
            people,
            Indexes.at(people.x(), start),
            Indexes.at(people.y(), start),
            BASE_ROUNDS,
            STILL);
    this.baseOf = clusters.label();
    double[] sizes = Arrays.stream(clusters.sizes()).asDoubleStream().toArray();
    this.base = new Points(clusters.centerX(), clusters.centerY(), sizes);
  }

  /** Labels for the people, with the silhouette of the base clusters. */
  @SuppressWarnings("ArrayRecordComponent") // internal, never compared
  record Result(int[] label, int count, double silhouette) {}

  /** Tries every allowed number of groups and takes the one with the largest silhouette. */
  Result chosen() {
    int most = Math.min(MOST_GROUPS, 2 + base.size() / 12);
    Result best = null;
    for (int k = 2; k <= Math.min(most, distinct()); k++) {
      Result candidate = cold(k);
      if (best == null || candidate.silhouette() > best.silhouette()) {
        best = candidate;
      }
    }
    return best == null ? result(Clustering.single(base)) : best;
  }

  /** Starts at the first {@code k} different base clusters. */
  Result cold(int k) {
    int[] start = base.firstDistinct(k);
    if (start.length < k) {
      throw new InputRefused(
          "opinion.k.places",
          "k = %d groups are asked for, but people stand in only %d different places: ask for at"
                  .formatted(k, start.length)
              + " most that many");
    }
    return from(Indexes.at(base.x(), start), Indexes.at(base.y(), start));
  }

  /** Starts at the given centres. */
  Result from(double[] startX, double[] startY) {
    return result(WeightedMeans.run(base, startX, startY, GROUP_ROUNDS, STILL));
  }

  private Result result(Clustering groups) {
    int[] label = Arrays.stream(baseOf).map(b -> groups.label()[b]).toArray();
    return new Result(label, groups.count(), Silhouette.mean(base, groups));
  }

  private int distinct() {
    return base.firstDistinct(MOST_GROUPS).length;
  }
}

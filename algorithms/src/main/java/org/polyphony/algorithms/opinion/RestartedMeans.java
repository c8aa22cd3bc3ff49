package org.polyphony.algorithms.opinion;

import java.util.Arrays;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.polyphony.algorithms.InputRefused;

/**
 * k-means from several random starts, the tightest of which is taken.
 *
 * <p>Starts are spread out by k-means++ (Arthur and Vassilvitskii, 2007). With many people the
 * starts are tried on a sample, and only the best is finished on all. Clusters are numbered by
 * size, the largest first.
 */
final class RestartedMeans {

  private static final int STARTS = 12;
  private static final int MOST_SAMPLED = 2000;
  private static final int ROUNDS = 100;

  private RestartedMeans() {}

  static Clustering of(Points points, int k, SplittableRandom random) {
    if (points.firstDistinct(k).length < k) {
      throw new InputRefused(
          "opinion.k.places",
          "k = %d groups are asked for, but people stand in fewer different places".formatted(k)
              + ": ask for fewer groups");
    }
    Points sample = sample(points, random);
    double still = 1e-6 * extent(points);
    Clustering best = null;
    double least = Double.POSITIVE_INFINITY;
    for (int start = 0; start < STARTS; start++) {
      Clustering tried = started(sample, k, still, random);
      double spread = tried.spread(sample);
      if (best == null || spread < least) {
        best = tried;
        least = spread;
      }
    }
    Clustering tightest = java.util.Objects.requireNonNull(best);
    return bySize(WeightedMeans.run(points, tightest.centerX(), tightest.centerY(), ROUNDS, still));
  }

  private static Clustering started(Points sample, int k, double still, SplittableRandom random) {
    int[] seeds = spreadOut(sample, k, random);
    return WeightedMeans.run(
        sample, Indexes.at(sample.x(), seeds), Indexes.at(sample.y(), seeds), ROUNDS, still);
  }

  /** Finishes from given centres, with the clusters numbered as the centres are. */
  static Clustering from(Points points, double[] startX, double[] startY) {
    return WeightedMeans.run(points, startX, startY, ROUNDS, 1e-6 * extent(points));
  }

  private static Points sample(Points points, SplittableRandom random) {
    if (points.size() <= MOST_SAMPLED) {
      return points;
    }
    int[] rows = random.ints(MOST_SAMPLED, 0, points.size()).sorted().toArray();
    return points.at(rows);
  }

  private static double extent(Points points) {
    return 1e-12
        + Arrays.stream(points.x()).map(Math::abs).max().orElse(0)
        + Arrays.stream(points.y()).map(Math::abs).max().orElse(0);
  }

  private static int[] spreadOut(Points points, int k, SplittableRandom random) {
    int[] seeds = new int[k];
    seeds[0] = random.nextInt(points.size());
    double[] nearest = new double[points.size()];
    Arrays.fill(nearest, Double.POSITIVE_INFINITY);
    for (int s = 1; s < k; s++) {
      double total = 0;
      for (int i = 0; i < nearest.length; i++) {
        int last = seeds[s - 1];
        double distance = points.squareDistance(i, points.x()[last], points.y()[last]);
        nearest[i] = Math.min(nearest[i], distance);
        total += nearest[i];
      }
      seeds[s] = drawn(nearest, random.nextDouble() * total);
    }
    return seeds;
  }

  private static int drawn(double[] weights, double target) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i];
      if (sum > target) {
        return i;
      }
    }
    return weights.length - 1;
  }

  private static Clustering bySize(Clustering clusters) {
    int[] sizes = clusters.sizes();
    int[] order =
        IntStream.range(0, sizes.length)
            .boxed()
            .sorted(Comparator.comparing((Integer c) -> -sizes[c]))
            .mapToInt(Integer::intValue)
            .toArray();
    int[] rank = new int[order.length];
    for (int r = 0; r < order.length; r++) {
      rank[order[r]] = r;
    }
    return new Clustering(
        Arrays.stream(clusters.label()).map(l -> rank[l]).toArray(),
        Indexes.at(clusters.centerX(), order),
        Indexes.at(clusters.centerY(), order));
  }
}

package org.polyphony.algorithms.network;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.polyphony.algorithms.Progress;

/** The part of {@link StepDistances} for components too large to search from every node. */
final class SampledDistances {

  private static final double DOUBT = 0.1;

  private SampledDistances() {}

  static Distances of(Network network, Components components, long seed, Progress progress) {
    int n = network.size();
    int large = 0;
    while (large < components.count() && components.sizes()[large] > StepDistances.EXACT_LIMIT) {
      large++;
    }
    int[][] pivots = pivots(components, large, seed);
    Distances.Sums sums =
        StepDistances.sums(network.out(), flat(pivots), components.of(), progress);
    double sum = 0;
    long pairs = 0;
    for (int v = 0; v < n; v++) {
      if (components.of()[v] == 0) {
        sum += sums.total[v];
        // A pivot is at distance 0 of itself, which is no pair.
        pairs += sums.reached[v];
      }
    }
    pairs -= pivots[0].length;
    double atMost = upperBound(network, components);
    double error = atMost * Math.sqrt(Math.log(2.0 * n / DOUBT) / (2.0 * StepDistances.PIVOTS));
    return new Distances(
        network.directed() ? null : closeness(sums, components, large),
        sums.longest,
        pairs == 0 ? null : sum / pairs,
        StepDistances.PIVOTS,
        network.directed() ? null : atMost,
        error);
  }

  /** Sources of each component: a sample of the large ones, every member of the others. */
  private static int[][] pivots(Components components, int large, long seed) {
    int[][] members = new int[components.count()][];
    int[] filled = new int[components.count()];
    for (int c = 0; c < components.count(); c++) {
      members[c] = new int[components.sizes()[c]];
    }
    for (int v = 0; v < components.of().length; v++) {
      int c = components.of()[v];
      members[c][filled[c]++] = v;
    }
    SplittableRandom random = new SplittableRandom(seed);
    for (int c = 0; c < large; c++) {
      int[] all = members[c];
      for (int i = 0; i < StepDistances.PIVOTS; i++) {
        int j = i + random.nextInt(all.length - i);
        int swap = all[i];
        all[i] = all[j];
        all[j] = swap;
      }
      members[c] = Arrays.copyOf(all, StepDistances.PIVOTS);
    }
    return members;
  }

  private static int[] flat(int[][] lists) {
    return Arrays.stream(lists).flatMapToInt(Arrays::stream).toArray();
  }

  private static double[] closeness(Distances.Sums sums, Components components, int large) {
    int n = sums.total.length;
    double[] closeness = new double[n];
    for (int v = 0; v < n; v++) {
      int c = components.of()[v];
      double size = components.sizes()[c];
      double total = c < large ? sums.total[v] / StepDistances.PIVOTS * size : sums.total[v];
      closeness[v] = Distances.wassermanFaust(size, total, n);
    }
    return closeness;
  }

  /** Twice the distance of the farthest node from any one node bounds the diameter. */
  private static double upperBound(Network network, Components components) {
    int start = 0;
    for (int v = 0; v < network.size(); v++) {
      if (components.of()[v] == 0
          && (components.of()[start] != 0
              || network.both().degree(v) > network.both().degree(start))) {
        start = v;
      }
    }
    int[] source = {start};
    return 2 * StepDistances.sums(network.both(), source, components.of(), Progress.NONE).longest;
  }
}

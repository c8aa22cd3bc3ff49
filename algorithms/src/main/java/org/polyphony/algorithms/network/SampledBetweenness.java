package org.polyphony.algorithms.network;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.polyphony.algorithms.Progress;

/**
 * Betweenness estimated from randomly drawn shortest paths, with a bound on the error.
 *
 * <p>Source: M. Riondato and E. Kornaropoulos, "Fast approximation of betweenness centrality
 * through sampling", Data Mining and Knowledge Discovery 30 (2016), theorem 1, with the constant
 * 0.5; paths are found by bidirectional search (M. Borassi and E. Natale, KADABRA, 2016). Beside
 * the common bound each node has its own from its observed variance (A. Maurer and M. Pontil, COLT
 * 2009, theorem 4); the smaller one holds. Cost O(1/ε² × log(diameter) × a search), all processors.
 *
 * @param values estimated raw betweenness of each node
 * @param errors half-width of each node's interval, raw; all intervals hold at once with the
 *     probability 1 − doubt
 * @param paths shortest paths drawn
 */
@SuppressWarnings("ArrayRecordComponent")
public record SampledBetweenness(double[] values, double[] errors, int paths) {

  private static final int TASKS = 32;

  /**
   * Estimates every node's value.
   *
   * @param epsilon largest error allowed, as a share of all pairs, above 0 and below 1
   * @param doubt probability that some interval fails, above 0 and below 1
   * @param longestPath upper bound of the number of steps of a shortest path
   * @param seed draws the paths
   */
  public static SampledBetweenness of(
      Network network,
      double epsilon,
      double doubt,
      double longestPath,
      long seed,
      Progress progress) {
    int n = network.size();
    int paths = paths(epsilon, doubt / 2, longestPath);
    // Drawn, not counted up: seeds that differ by the generator's step give the same stream,
    // shifted.
    long[] seeds = new SplittableRandom(seed).longs(TASKS).toArray();
    List<int[]> parts =
        Workers.run(
            TASKS,
            progress,
            task -> {
              PathSampler sampler = new PathSampler(network, new SplittableRandom(seeds[task]));
              int count = Workers.bound(task + 1, TASKS, paths) - Workers.bound(task, TASKS, paths);
              for (int i = 0; i < count; i++) {
                sampler.draw();
                progress.report(0);
              }
              return sampler.hits;
            });
    int[] hits = new int[n];
    parts.forEach(part -> Arrays.setAll(hits, v -> hits[v] + part[v]));
    double pairs = network.directed() ? n * (n - 1.0) : n * (n - 1.0) / 2;
    double[] values = new double[n];
    double[] errors = new double[n];
    for (int v = 0; v < n; v++) {
      double p = hits[v] / (double) paths;
      values[v] = p * pairs;
      errors[v] = Math.min(epsilon, bernstein(p, paths, Math.log(8.0 * n / doubt))) * pairs;
    }
    return new SampledBetweenness(values, errors, paths);
  }

  static int paths(double epsilon, double doubt, double longestPath) {
    // A path of L steps has L - 1 inner nodes; the VC dimension is at most log2 of those, plus 1.
    double dimension = Math.floor(Math.log(Math.max(1, longestPath - 1)) / Math.log(2)) + 1;
    double paths = 0.5 / (epsilon * epsilon) * (dimension + Math.log(1 / doubt));
    return (int) Math.clamp(Math.ceil(paths), 100, 1e9);
  }

  private static double bernstein(double p, double paths, double log) {
    double variance = p * (1 - p) * paths / (paths - 1);
    return Math.sqrt(2 * variance * log / paths) + 7 * log / (3 * (paths - 1));
  }
}

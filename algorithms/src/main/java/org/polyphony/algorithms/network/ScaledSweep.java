package org.polyphony.algorithms.network;

/**
 * The second half of {@link Betweenness} for sources with more shortest paths than a double can
 * count: path counts are scaled by level, since only the ratio between neighbouring levels matters.
 */
final class ScaledSweep {

  private static final double LIMIT = 1e100;

  private final int[] offsets;
  private final int[] targets;
  private final int[] distance;
  private final int[] queue;
  private final int reached;
  private final double[] paths;

  /** What the counts of each level were divided by, in addition to the level before. */
  private final double[] divisor;

  ScaledSweep(int[] offsets, int[] targets, int[] distance, int[] queue, int reached) {
    this.offsets = offsets;
    this.targets = targets;
    this.distance = distance;
    this.queue = queue;
    this.reached = reached;
    this.paths = new double[distance.length];
    this.divisor = new double[distance[queue[reached - 1]] + 2];
  }

  void addTo(double[] sum) {
    countPaths();
    double[] share = new double[distance.length];
    for (int i = reached - 1; i > 0; i--) {
      int w = queue[i];
      int next = distance[w] + 1;
      double gathered = 0;
      for (int arc = offsets[w]; arc < offsets[w + 1]; arc++) {
        int v = targets[arc];
        gathered += distance[v] == next ? share[v] : 0;
      }
      double dependency = paths[w] * gathered;
      sum[w] += dependency;
      share[w] = (1 + dependency) / paths[w] / divisor[distance[w]];
    }
  }

  private void countPaths() {
    paths[queue[0]] = 1;
    int from = 0;
    while (from < reached) {
      int level = distance[queue[from]];
      int to = from;
      double max = 0;
      while (to < reached && distance[queue[to]] == level) {
        max = Math.max(max, paths[queue[to++]]);
      }
      double scale = max > LIMIT ? max : 1;
      divisor[level] = scale;
      for (int i = from; i < to; i++) {
        // Counts too small beside the largest of their level keep a place above zero.
        paths[queue[i]] = Math.max(paths[queue[i]] / scale, Double.MIN_NORMAL);
        spread(queue[i], level + 1);
      }
      from = to;
    }
  }

  private void spread(int node, int next) {
    for (int arc = offsets[node]; arc < offsets[node + 1]; arc++) {
      if (distance[targets[arc]] == next) {
        paths[targets[arc]] += paths[node];
      }
    }
  }
}

package org.polyphony.algorithms.network;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Closeness of every node, and diameter and mean path of the largest component.
 *
 * @param closeness Wasserman–Faust closeness of each node, 0 to 1: with r nodes that reach v
 *     (itself included), sum D of their distances to v and n nodes in all, ((r-1)/D) ·
 *     ((r-1)/(n-1)); 0 for a node that nobody reaches. Null when the network is too large and
 *     directed.
 * @param diameter longest of the shortest paths in the largest (weak) component, over the pairs
 *     that reach each other; null when that component has fewer than two members
 * @param meanPath mean of the shortest paths over the same pairs; null as above
 * @param pivots 0 when every node was a source (exact), else the number of nodes sampled as
 *     sources: closeness and mean path are then estimates and the diameter is a lower bound
 * @param diameterAtMost the diameter when exact, else an upper bound
 * @param meanPathError half-width of the interval that holds the mean distance of every node at
 *     once with probability 0.9, in steps; 0 when exact
 */
@SuppressWarnings("ArrayRecordComponent")
public record Distances(
    double @Nullable [] closeness,
    @Nullable Double diameter,
    @Nullable Double meanPath,
    int pivots,
    @Nullable Double diameterAtMost,
    double meanPathError) {

  /** Running sums over sources; adding is exact for steps, so the order does not matter. */
  static final class Sums {
    final double[] total;
    final int[] reached;
    double longest;

    Sums(int n) {
      total = new double[n];
      reached = new int[n];
    }

    Sums add(Sums other) {
      for (int v = 0; v < total.length; v++) {
        total[v] += other.total[v];
        reached[v] += other.reached[v];
      }
      longest = Math.max(longest, other.longest);
      return this;
    }

    /** Results when every node was a source. */
    Distances exact(Components components) {
      int n = total.length;
      double[] closeness = new double[n];
      Arrays.setAll(closeness, v -> wassermanFaust(reached[v], total[v], n));
      double sum = 0;
      long pairs = 0;
      for (int v = 0; v < n; v++) {
        if (components.of()[v] == 0) {
          sum += total[v];
          pairs += reached[v] - 1;
        }
      }
      boolean any = pairs > 0;
      Double diameter = any ? longest : null;
      return new Distances(closeness, diameter, any ? sum / pairs : null, 0, diameter, 0);
    }
  }

  static double wassermanFaust(double reached, double total, double n) {
    return total > 0 ? (reached - 1) / total * ((reached - 1) / (n - 1)) : 0;
  }
}

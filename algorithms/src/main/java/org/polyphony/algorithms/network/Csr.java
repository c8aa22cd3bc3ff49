package org.polyphony.algorithms.network;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Adjacency in compressed sparse rows: the arcs of node {@code v} are {@code offsets[v] ..
 * offsets[v+1]-1}, sorted by target, without loops and multiples.
 *
 * @param offsets n + 1 positions into {@code targets}
 * @param targets the node each arc leads to
 * @param weights positive weight of each arc, or null when every arc weighs 1
 */
@SuppressWarnings("ArrayRecordComponent")
record Csr(int[] offsets, int[] targets, double @Nullable [] weights) {

  int size() {
    return offsets.length - 1;
  }

  int arcs() {
    return targets.length;
  }

  int degree(int node) {
    return offsets[node + 1] - offsets[node];
  }

  double weight(int arc) {
    return weights == null ? 1 : weights[arc];
  }

  double strength(int node) {
    if (weights == null) {
      return degree(node);
    }
    double sum = 0;
    for (int arc = offsets[node]; arc < offsets[node + 1]; arc++) {
      sum += weights[arc];
    }
    return sum;
  }

  double[] strengths() {
    double[] result = new double[size()];
    Arrays.setAll(result, this::strength);
    return result;
  }

  int maxDegree() {
    int max = 0;
    for (int v = 0; v < size(); v++) {
      max = Math.max(max, degree(v));
    }
    return max;
  }

  /** Position of the arc from {@code node} to {@code target}, negative when there is none. */
  int find(int node, int target) {
    return Arrays.binarySearch(targets, offsets[node], offsets[node + 1], target);
  }

  /** For each arc (u,v) of a symmetric adjacency the position of (v,u). Cost O(n + m). */
  int[] reverse() {
    int[] cursor = Arrays.copyOf(offsets, size());
    int[] reverse = new int[arcs()];
    for (int u = 0; u < size(); u++) {
      for (int arc = offsets[u]; arc < offsets[u + 1]; arc++) {
        reverse[arc] = cursor[targets[arc]]++;
      }
    }
    return reverse;
  }

  /** The same arcs turned round. */
  Csr transpose() {
    return of(size(), targets, sources(), weights, arcs(), false);
  }

  /**
   * This adjacency and its transpose laid over each other. Always weighted: the weights of both
   * directions add up, so that a mutual tie of an unweighted network weighs 2.
   */
  Csr symmetric() {
    double[] given = weights;
    if (given == null) {
      given = new double[arcs()];
      Arrays.fill(given, 1);
    }
    return of(size(), sources(), targets, given, arcs(), true);
  }

  private int[] sources() {
    int[] sources = new int[arcs()];
    for (int u = 0; u < size(); u++) {
      Arrays.fill(sources, offsets[u], offsets[u + 1], u);
    }
    return sources;
  }

  /**
   * Sorts ties into rows by two counting passes and merges multiples, adding their weights in the
   * order of input. Cost O(n + ties); loops are dropped.
   *
   * @param both also add each tie in the other direction
   */
  static Csr of(
      int n, int[] sources, int[] targets, double @Nullable [] weights, int count, boolean both) {
    Bucket byTarget = new Bucket(n, both ? 2 * count : count, weights != null);
    for (int i = 0; i < count; i++) {
      if (sources[i] != targets[i]) {
        byTarget.count(targets[i]);
        if (both) {
          byTarget.count(sources[i]);
        }
      }
    }
    byTarget.begin();
    for (int i = 0; i < count; i++) {
      if (sources[i] != targets[i]) {
        double weight = weights == null ? 1 : weights[i];
        byTarget.put(targets[i], sources[i], weight);
        if (both) {
          byTarget.put(sources[i], targets[i], weight);
        }
      }
    }
    return byTarget.turned().merged();
  }

  /** Counting sort by row. */
  private static final class Bucket {
    private final int[] ends;
    private final boolean weighted;
    private int[] items = new int[0];
    private double[] weights = new double[0];

    Bucket(int n, int most, boolean weighted) {
      if (most < 0) {
        throw new IllegalArgumentException("More than 2^30 ties do not fit in one network.");
      }
      this.ends = new int[n + 1];
      this.weighted = weighted;
    }

    void count(int row) {
      ends[row + 1]++;
    }

    void begin() {
      for (int v = 1; v < ends.length; v++) {
        ends[v] += ends[v - 1];
      }
      int total = ends[ends.length - 1];
      items = new int[total];
      weights = new double[weighted ? total : 0];
      System.arraycopy(ends, 0, ends, 1, ends.length - 1);
      ends[0] = 0;
    }

    void put(int row, int item, double weight) {
      int at = ends[row + 1]++;
      items[at] = item;
      if (weighted) {
        weights[at] = weight;
      }
    }

    /** Distributes the items to their own rows, so that each row comes out sorted. */
    Bucket turned() {
      Bucket rows = new Bucket(ends.length - 1, items.length, weighted);
      for (int item : items) {
        rows.count(item);
      }
      rows.begin();
      for (int v = 0; v + 1 < ends.length; v++) {
        for (int at = ends[v]; at < ends[v + 1]; at++) {
          rows.put(items[at], v, weighted ? weights[at] : 1);
        }
      }
      return rows;
    }

    Csr merged() {
      int[] offsets = new int[ends.length];
      int kept = 0;
      for (int v = 0; v + 1 < ends.length; v++) {
        int from = kept;
        for (int at = ends[v]; at < ends[v + 1]; at++) {
          if (kept > from && items[kept - 1] == items[at]) {
            if (weighted) {
              weights[kept - 1] += weights[at];
            }
          } else {
            items[kept] = items[at];
            if (weighted) {
              weights[kept] = weights[at];
            }
            kept++;
          }
        }
        offsets[v + 1] = kept;
      }
      return new Csr(
          offsets, Arrays.copyOf(items, kept), weighted ? Arrays.copyOf(weights, kept) : null);
    }
  }
}

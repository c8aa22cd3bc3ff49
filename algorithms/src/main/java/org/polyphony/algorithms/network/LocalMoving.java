package org.polyphony.algorithms.network;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Fast local moving of {@link Leiden}: nodes are visited again only when a neighbour has moved. */
final class LocalMoving {

  private final CommunityGraph graph;
  private final Csr ties;
  private final int[] community;
  private final double[] out;
  private final double[] in;
  private final int[] members;
  private final int[] empty;
  private int empties;
  private final double[] weightTo;
  private final int[] touched;
  private final int[] queue;
  private final boolean[] queued;

  LocalMoving(CommunityGraph graph, int[] community, SplittableRandom random) {
    int n = graph.size();
    this.graph = graph;
    this.ties = graph.ties();
    this.community = community;
    out = new double[n];
    in = graph.in() == graph.out() ? out : new double[n];
    members = new int[n];
    for (int v = 0; v < n; v++) {
      out[community[v]] += graph.out()[v];
      if (in != out) {
        in[community[v]] += graph.in()[v];
      }
      members[community[v]]++;
    }
    empty = new int[n];
    for (int c = n - 1; c >= 0; c--) {
      if (members[c] == 0) {
        empty[empties++] = c;
      }
    }
    weightTo = new double[n];
    touched = new int[n];
    queue = shuffled(n, random);
    queued = new boolean[n];
    Arrays.fill(queued, true);
  }

  static int[] shuffled(int n, SplittableRandom random) {
    int[] order = new int[n];
    for (int v = 0; v < n; v++) {
      int j = random.nextInt(v + 1);
      order[v] = order[j];
      order[j] = v;
    }
    return order;
  }

  /** Moves until no node gains by moving; returns the total gain in units of weight. */
  double run() {
    int n = queue.length;
    double gain = 0;
    int head = 0;
    int waiting = n;
    while (waiting > 0) {
      int v = queue[head];
      head = head + 1 == n ? 0 : head + 1;
      waiting--;
      queued[v] = false;
      double moved = visit(v);
      if (moved > 0) {
        gain += moved;
        waiting = enqueueNeighbours(v, head, waiting);
      }
    }
    return gain;
  }

  private double visit(int v) {
    int old = community[v];
    take(v, old);
    int count = collect(v);
    if (members[old] == 0) {
      empty[empties++] = old;
      out[old] = 0;
      in[old] = 0;
    }
    double stay = weightTo[old] - graph.expected(v, out[old], in[old]);
    int best = old;
    double bestGain = stay;
    for (int i = 0; i < count; i++) {
      int c = touched[i];
      double value = weightTo[c] - graph.expected(v, out[c], in[c]);
      if (value > bestGain) {
        bestGain = value;
        best = c;
      }
      weightTo[c] = 0;
    }
    if (bestGain < 0 && empties > 0) {
      best = empty[empties - 1];
      bestGain = 0;
    }
    // Differences of rounding must not keep nodes moving for ever.
    if (best != old && bestGain - stay <= 1e-12 * graph.total()) {
      best = old;
    }
    put(v, best);
    return best == old ? 0 : bestGain - stay;
  }

  private int collect(int v) {
    int count = 0;
    for (int arc = ties.offsets()[v]; arc < ties.offsets()[v + 1]; arc++) {
      int c = community[ties.targets()[arc]];
      if (weightTo[c] == 0) {
        touched[count++] = c;
      }
      weightTo[c] += ties.weight(arc);
    }
    return count;
  }

  private void take(int v, int c) {
    members[c]--;
    out[c] -= graph.out()[v];
    if (in != out) {
      in[c] -= graph.in()[v];
    }
  }

  private void put(int v, int c) {
    if (members[c]++ == 0) {
      // Whether it was emptied just now or chosen from the list, it lies on top.
      empties--;
    }
    out[c] += graph.out()[v];
    if (in != out) {
      in[c] += graph.in()[v];
    }
    community[v] = c;
  }

  private int enqueueNeighbours(int v, int head, int waiting) {
    int n = queue.length;
    int left = waiting;
    for (int arc = ties.offsets()[v]; arc < ties.offsets()[v + 1]; arc++) {
      int w = ties.targets()[arc];
      if (!queued[w] && community[w] != community[v]) {
        queued[w] = true;
        int at = head + left;
        queue[at >= n ? at - n : at] = w;
        left++;
      }
    }
    return left;
  }
}

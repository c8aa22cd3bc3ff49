package org.polyphony.algorithms.network;

import java.util.Arrays;
import java.util.List;
import org.polyphony.algorithms.Progress;

/**
 * Exact betweenness by steps: for each node the sum over pairs of others of the share of their
 * shortest paths that run through it. Raw values: each unordered pair counts once in an undirected
 * network, each ordered pair in a directed one.
 *
 * <p>Source: U. Brandes, "A faster algorithm for betweenness centrality", Journal of Mathematical
 * Sociology 25 (2001), algorithm 1; the dependency of a node is gathered from its successors
 * instead of spread to its predecessors. Cost O(nodes × ties), all processors; deterministic.
 */
public final class Betweenness {

  private static final int TASKS = 32;

  /** Path counts beyond this are scaled down level by level: lattices have more than 2^1023. */
  private static final double HUGE = 1e200;

  private Betweenness() {}

  /** Computes the value of every node. */
  public static double[] exact(Network network, Progress progress) {
    int n = network.size();
    Csr graph = network.out();
    int tasks = Math.max(1, Math.min(TASKS, n));
    List<double[]> parts =
        Workers.run(
            tasks,
            progress,
            task -> {
              Sweep sweep = new Sweep(graph);
              int end = Workers.bound(task + 1, tasks, n);
              for (int s = Workers.bound(task, tasks, n); s < end; s++) {
                sweep.from(s);
                progress.report(0);
              }
              return sweep.sum;
            });
    return sum(parts, n, network.directed() ? 1 : 0.5);
  }

  static double[] sum(List<double[]> parts, int n, double factor) {
    double[] total = new double[n];
    for (double[] part : parts) {
      for (int v = 0; v < n; v++) {
        total[v] += part[v];
      }
    }
    for (int v = 0; v < n; v++) {
      total[v] *= factor;
    }
    return total;
  }

  /** One source at a time: forward breadth-first search, then dependencies backward. */
  private static final class Sweep {
    final double[] sum;
    private final int[] offsets;
    private final int[] targets;
    private final int[] distance;
    private final double[] paths;
    private final double[] share;
    private final int[] queue;
    private final int[] successors;
    private final int[] successorStart;
    private int keptEnd;
    private boolean huge;

    Sweep(Csr graph) {
      int n = graph.size();
      offsets = graph.offsets();
      targets = graph.targets();
      sum = new double[n];
      distance = new int[n];
      paths = new double[n];
      share = new double[n];
      queue = new int[n];
      successors = new int[graph.arcs() + 1];
      successorStart = new int[n + 1];
      Arrays.fill(distance, -1);
    }

    void from(int source) {
      huge = false;
      int reached = forward(source);
      if (huge) {
        new ScaledSweep(offsets, targets, distance, queue, reached).addTo(sum);
      } else {
        backward(reached);
      }
      for (int i = 0; i < reached; i++) {
        distance[queue[i]] = -1;
      }
    }

    private int forward(int source) {
      int tail = 0;
      int kept = 0;
      queue[tail++] = source;
      distance[source] = 0;
      paths[source] = 1;
      for (int head = 0; head < tail; head++) {
        int v = queue[head];
        successorStart[head] = kept;
        tail = discover(v, distance[v] + 1, tail, kept);
        double count = paths[v];
        for (int i = kept; i < keptEnd; i++) {
          paths[successors[i]] += count;
        }
        kept = keptEnd;
        huge |= count > HUGE;
      }
      successorStart[tail] = kept;
      return tail;
    }

    /**
     * Queues the new neighbours of {@code v} and keeps its successors. Whether a neighbour is one
     * is as good as random, so the loop counts without a branch, which halves its time.
     */
    private int discover(int v, int next, int tail, int kept) {
      int[] dist = distance;
      int[] list = successors;
      int end = offsets[v + 1];
      int newTail = tail;
      int at = kept;
      for (int arc = offsets[v]; arc < end; arc++) {
        int w = targets[arc];
        int d = dist[w];
        if (d < 0) {
          dist[w] = next;
          d = next;
          paths[w] = 0;
          queue[newTail++] = w;
        }
        list[at] = w;
        at += ((d ^ next) - 1) >>> 31;
      }
      keptEnd = at;
      return newTail;
    }

    private void backward(int reached) {
      double[] s = share;
      for (int i = reached - 1; i > 0; i--) {
        int w = queue[i];
        double gathered = 0;
        int end = successorStart[i + 1];
        for (int j = successorStart[i]; j < end; j++) {
          gathered += s[successors[j]];
        }
        double dependency = paths[w] * gathered;
        sum[w] += dependency;
        s[w] = (1 + dependency) / paths[w];
      }
    }
  }
}

package org.polyphony.algorithms.network;

import java.util.Arrays;

/**
 * Core numbers: the largest k such that the node belongs to a part in which everyone has at least k
 * ties inside the part. In a directed network ties out and in both count (as networkx does).
 *
 * <p>Source: V. Batagelj and M. Zaveršnik, "An O(m) algorithm for cores decomposition of networks"
 * (2003). Cost O(nodes + ties).
 */
public final class Cores {

  private Cores() {}

  /** Computes the core number of every node. */
  public static int[] of(Network network) {
    int n = network.size();
    int[] core = new int[n];
    Arrays.setAll(core, network::degree);
    Queue queue = new Queue(core);
    for (int i = 0; i < n; i++) {
      int v = queue.order[i];
      relax(network.out(), v, core, queue);
      if (network.directed()) {
        relax(network.in(), v, core, queue);
      }
    }
    return core;
  }

  private static void relax(Csr graph, int v, int[] core, Queue queue) {
    for (int arc = graph.offsets()[v]; arc < graph.offsets()[v + 1]; arc++) {
      int w = graph.targets()[arc];
      if (core[w] > core[v]) {
        queue.lower(w);
      }
    }
  }

  /** Nodes sorted by remaining degree; lowering one is a swap with the first of its bin. */
  private static final class Queue {
    final int[] order;
    private final int[] place;
    private final int[] start;
    private final int[] degree;

    Queue(int[] degree) {
      this.degree = degree;
      int n = degree.length;
      int max = Arrays.stream(degree).max().orElse(0);
      start = new int[max + 2];
      for (int d : degree) {
        start[d + 1]++;
      }
      for (int d = 1; d < start.length; d++) {
        start[d] += start[d - 1];
      }
      int[] cursor = start.clone();
      order = new int[n];
      place = new int[n];
      for (int v = 0; v < n; v++) {
        place[v] = cursor[degree[v]]++;
        order[place[v]] = v;
      }
    }

    void lower(int v) {
      int d = degree[v]--;
      int first = start[d]++;
      int other = order[first];
      order[place[v]] = other;
      place[other] = place[v];
      order[first] = v;
      place[v] = first;
    }
  }
}

package org.polyphony.algorithms.network;

import java.util.Arrays;

/**
 * Members whose absence would break the network apart: for each node how many members of its
 * component would no longer reach the largest remaining part. 0 for nodes that can be spared.
 *
 * <p>Source: J. Hopcroft and R. Tarjan, "Efficient algorithms for graph manipulation", CACM 16
 * (1973), directions ignored, without recursion. Cost O(nodes + ties).
 */
public final class CutPoints {

  private final Csr graph;
  private final int[] seen;
  private final int[] low;
  private final int[] below;
  private final int[] next;
  private final int[] parent;
  private final int[] lost;
  private final int[] largestPart;
  private int clock;

  private CutPoints(Csr graph) {
    int n = graph.size();
    this.graph = graph;
    seen = new int[n];
    low = new int[n];
    below = new int[n];
    next = Arrays.copyOf(graph.offsets(), n);
    parent = new int[n];
    lost = new int[n];
    largestPart = new int[n];
  }

  /** Computes for every node how many others would be cut off. */
  public static int[] cutOff(Network network, Components components) {
    CutPoints search = new CutPoints(network.both());
    for (int v = 0; v < network.size(); v++) {
      if (search.seen[v] == 0) {
        search.from(v, components.sizes()[components.of()[v]]);
      }
    }
    return search.lost;
  }

  private void from(int root, int size) {
    parent[root] = -1;
    enter(root);
    int v = root;
    while (v >= 0) {
      if (next[v] < graph.offsets()[v + 1]) {
        int w = graph.targets()[next[v]++];
        if (seen[w] == 0) {
          parent[w] = v;
          enter(w);
          v = w;
        } else if (w != parent[v]) {
          low[v] = Math.min(low[v], seen[w]);
        }
      } else {
        leave(v, size);
        v = parent[v];
      }
    }
  }

  private void enter(int v) {
    seen[v] = ++clock;
    low[v] = clock;
    below[v] = 1;
  }

  /** By now {@code lost[v]} is what hangs on v alone, {@code largestPart[v]} its largest piece. */
  private void leave(int v, int size) {
    int rest = size - 1 - lost[v];
    int all = lost[v] + rest;
    lost[v] = all - Math.max(rest, largestPart[v]);
    int up = parent[v];
    if (up >= 0) {
      below[up] += below[v];
      low[up] = Math.min(low[up], low[v]);
      if (low[v] >= seen[up]) {
        lost[up] += below[v];
        largestPart[up] = Math.max(largestPart[up], below[v]);
      }
    }
  }
}

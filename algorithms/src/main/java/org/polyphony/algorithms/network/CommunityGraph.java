package org.polyphony.algorithms.network;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What community detection works on: symmetric weights, and of each node what the null model needs.
 * After an aggregation a node stands for several members and {@code inner} holds the weight within.
 *
 * @param ties symmetric adjacency
 * @param out strength of the ties going out of each node
 * @param in strength of the ties coming in; the same array when the network is undirected
 * @param total what the product of strengths is divided by: twice the sum of strengths when
 *     undirected, the sum of weights when directed
 */
@SuppressWarnings("ArrayRecordComponent")
record CommunityGraph(Csr ties, double[] out, double[] in, double total) {

  static CommunityGraph of(Network network) {
    double[] out = network.out().strengths();
    double[] in = network.directed() ? network.in().strengths() : out;
    double sum = Arrays.stream(out).sum();
    return new CommunityGraph(network.both(), out, in, network.directed() ? sum : 2 * sum);
  }

  int size() {
    return out.length;
  }

  /** Weight the null model expects between a node and a community of these strengths. */
  double expected(int node, double communityOut, double communityIn) {
    return (out[node] * communityIn + in[node] * communityOut) / total;
  }

  /** Groups become nodes; ties inside a group fall away, since moving it never cuts them. */
  CommunityGraph aggregate(int[] group, int groups) {
    double[] newOut = gather(out, group, groups);
    double[] newIn = in == out ? newOut : gather(in, group, groups);
    return new CommunityGraph(Merger.merge(ties, group, groups), newOut, newIn, total);
  }

  private static double[] gather(double[] values, int[] group, int groups) {
    double[] sums = new double[groups];
    for (int v = 0; v < values.length; v++) {
      sums[group[v]] += values[v];
    }
    return sums;
  }

  /** Builds the adjacency between groups; rows need no order here. Cost O(nodes + arcs). */
  private static final class Merger {
    private final Csr ties;
    private final int[] group;
    private final double[] weight;
    private final int[] touched;
    private int count;

    private Merger(Csr ties, int[] group, int groups) {
      this.ties = ties;
      this.group = group;
      weight = new double[groups];
      touched = new int[groups];
    }

    static Csr merge(Csr ties, int[] group, int groups) {
      Merger merger = new Merger(ties, group, groups);
      int[] start = new int[groups + 1];
      int[] members = sorted(group, groups, start);
      int[] offsets = new int[groups + 1];
      int[] targets = new int[ties.arcs()];
      double[] weights = new double[ties.arcs()];
      int at = 0;
      for (int g = 0; g < groups; g++) {
        for (int i = start[g]; i < start[g + 1]; i++) {
          merger.collect(members[i], g);
        }
        for (int i = 0; i < merger.count; i++) {
          int other = merger.touched[i];
          targets[at] = other;
          weights[at++] = merger.weight[other];
          merger.weight[other] = 0;
        }
        merger.count = 0;
        offsets[g + 1] = at;
      }
      return new Csr(offsets, Arrays.copyOf(targets, at), Arrays.copyOf(weights, at));
    }

    private void collect(int node, int own) {
      for (int arc = ties.offsets()[node]; arc < ties.offsets()[node + 1]; arc++) {
        int other = group[ties.targets()[arc]];
        if (other != own) {
          if (weight[other] == 0) {
            touched[count++] = other;
          }
          weight[other] += ties.weight(arc);
        }
      }
    }
  }

  /** Nodes in the order of their groups; {@code start} receives where each group begins. */
  static int[] sorted(int[] group, int groups, int[] start) {
    for (int g : group) {
      start[g + 1]++;
    }
    for (int g = 0; g < groups; g++) {
      start[g + 1] += start[g];
    }
    int[] cursor = Arrays.copyOf(start, groups);
    int[] members = new int[group.length];
    for (int v = 0; v < group.length; v++) {
      members[cursor[group[v]]++] = v;
    }
    return members;
  }

  /**
   * Modularity of a partition: M. Newman and M. Girvan (2004), with weights Newman (2004), directed
   * E. Leicht and M. Newman, Physical Review Letters 100 (2008).
   *
   * @return a value from -0.5 to below 1, or null when there is no tie
   */
  static @Nullable Double modularity(Network network, int[] community) {
    Csr graph = network.out();
    int groups = Arrays.stream(community).max().orElse(-1) + 1;
    double[] outStrength = new double[groups];
    double[] inStrength = new double[groups];
    double within = 0;
    double sum = 0;
    for (int v = 0; v < graph.size(); v++) {
      for (int arc = graph.offsets()[v]; arc < graph.offsets()[v + 1]; arc++) {
        int w = graph.targets()[arc];
        double weight = graph.weight(arc);
        outStrength[community[v]] += weight;
        inStrength[community[w]] += weight;
        within += community[v] == community[w] ? weight : 0;
        sum += weight;
      }
    }
    if (sum == 0) {
      return null;
    }
    double expected = 0;
    for (int g = 0; g < groups; g++) {
      expected += outStrength[g] / sum * (inStrength[g] / sum);
    }
    return within / sum - expected;
  }
}

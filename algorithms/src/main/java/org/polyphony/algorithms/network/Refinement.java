package org.polyphony.algorithms.network;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Refinement of {@link Leiden}: inside each community nodes start alone and merge, at random among
 * the merges that do not lower modularity, so that every part stays well connected.
 */
final class Refinement {

  /** The paper's θ: how far a merge may be from the best one. */
  private static final double RANDOMNESS = 0.01;

  private final CommunityGraph graph;
  private final Csr ties;
  private final int[] community;
  private final double[] communityOut;
  private final double[] communityIn;
  private final SplittableRandom random;
  private final int[] group;
  private final int[] members;
  private final double[] out;
  private final double[] in;

  /** Weight between each group and the rest of its community. */
  private final double[] cut;

  private final double[] weightTo;
  private final int[] touched;
  private final double[] chance;

  Refinement(CommunityGraph graph, int[] community, int communities, SplittableRandom random) {
    int n = graph.size();
    this.graph = graph;
    this.ties = graph.ties();
    this.community = community;
    this.random = random;
    boolean directed = graph.in() != graph.out();
    communityOut = new double[communities];
    communityIn = directed ? new double[communities] : communityOut;
    for (int v = 0; v < n; v++) {
      communityOut[community[v]] += graph.out()[v];
      if (directed) {
        communityIn[community[v]] += graph.in()[v];
      }
    }
    group = new int[n];
    Arrays.setAll(group, v -> v);
    members = new int[n];
    Arrays.fill(members, 1);
    out = graph.out().clone();
    in = directed ? graph.in().clone() : out;
    cut = new double[n];
    weightTo = new double[n];
    touched = new int[n];
    chance = new double[n];
  }

  /** Returns a group for each node; groups lie inside communities. */
  int[] run() {
    int n = graph.size();
    for (int v = 0; v < n; v++) {
      for (int arc = ties.offsets()[v]; arc < ties.offsets()[v + 1]; arc++) {
        cut[v] += community[v] == community[ties.targets()[arc]] ? ties.weight(arc) : 0;
      }
    }
    for (int v : LocalMoving.shuffled(n, random)) {
      if (members[group[v]] == 1 && wellConnected(group[v], community[v])) {
        merge(v);
      }
    }
    return group;
  }

  private boolean wellConnected(int g, int c) {
    double expected =
        (out[g] * (communityIn[c] - in[g]) + in[g] * (communityOut[c] - out[g])) / graph.total();
    return cut[g] >= expected;
  }

  private void merge(int v) {
    int own = group[v];
    int count = collect(v);
    double best = -1;
    for (int i = 0; i < count; i++) {
      int g = touched[i];
      boolean allowed = g != own && wellConnected(g, community[v]);
      chance[i] = allowed ? gain(v, g) : -1;
      best = Math.max(best, chance[i]);
    }
    if (best >= 0) {
      join(v, touched[draw(count, best)]);
    }
    for (int i = 0; i < count; i++) {
      weightTo[touched[i]] = 0;
    }
  }

  /** Draws among gains of 0 and more with probability proportional to exp(gain / θ). */
  private int draw(int count, double best) {
    double sum = 0;
    for (int i = 0; i < count; i++) {
      // Taken relative to the best, so that the exponential cannot overflow.
      sum += chance[i] < 0 ? 0 : Math.exp((chance[i] - best) / RANDOMNESS);
      chance[i] = sum;
    }
    double draw = random.nextDouble() * sum;
    int chosen = 0;
    while (chance[chosen] <= draw) {
      chosen++;
    }
    return chosen;
  }

  private double gain(int v, int g) {
    return weightTo[g] - graph.expected(v, out[g], in[g]);
  }

  private int collect(int v) {
    int count = 0;
    for (int arc = ties.offsets()[v]; arc < ties.offsets()[v + 1]; arc++) {
      int w = ties.targets()[arc];
      if (community[w] == community[v]) {
        int g = group[w];
        if (weightTo[g] == 0) {
          touched[count++] = g;
        }
        weightTo[g] += ties.weight(arc);
      }
    }
    return count;
  }

  private void join(int v, int g) {
    int old = group[v];
    cut[g] += cut[old] - 2 * weightTo[g];
    out[g] += graph.out()[v];
    if (in != out) {
      in[g] += graph.in()[v];
    }
    members[g]++;
    members[old] = 0;
    group[v] = g;
  }
}

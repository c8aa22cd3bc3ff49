package org.polyphony.algorithms.network;

/**
 * PageRank: the share of time a walker spends at each node who follows ties by their weight and
 * with probability 1 − d starts again anywhere. Nodes without a way out start again at once. Sums
 * to 1.
 *
 * <p>Source: S. Brin and L. Page (1998), d = 0.85; solved as a linear system by Gauss–Seidel and
 * normalized (D. Gleich and others, "Fast parallel PageRank: a linear system approach", 2004), to
 * an L1 change below 10<sup>-15</sup> of the total. Cost O(ties) a round, some tens of rounds.
 */
public final class PageRank {

  /** The usual probability of following a tie. */
  public static final double DAMPING = 0.85;

  private static final int MOST_ROUNDS = 1000;

  private PageRank() {}

  /**
   * Computes the rank of every node.
   *
   * @param damping probability of following a tie, 0 to below 1
   */
  public static double[] of(Network network, double damping) {
    int n = network.size();
    double[] out = network.out().strengths();
    // flow[v] is what v hands to each unit of weight going out of it.
    double[] rank = new double[n];
    double[] flow = new double[n];
    for (int v = 0; v < n; v++) {
      rank[v] = 1.0 / n;
      flow[v] = out[v] > 0 ? rank[v] / out[v] : 0;
    }
    for (int round = 0; round < MOST_ROUNDS; round++) {
      if (round(network.in(), out, rank, flow, damping) < 1e-15) {
        break;
      }
    }
    normalize(rank);
    return rank;
  }

  private static double round(Csr in, double[] out, double[] rank, double[] flow, double damping) {
    int n = rank.length;
    double start = (1 - damping) / n;
    double change = 0;
    int[] offsets = in.offsets();
    int[] sources = in.targets();
    double[] weights = in.weights();
    for (int v = 0; v < n; v++) {
      double sum = 0;
      int end = offsets[v + 1];
      if (weights == null) {
        for (int arc = offsets[v]; arc < end; arc++) {
          sum += flow[sources[arc]];
        }
      } else {
        for (int arc = offsets[v]; arc < end; arc++) {
          sum += flow[sources[arc]] * weights[arc];
        }
      }
      double value = start + damping * sum;
      change += Math.abs(value - rank[v]);
      rank[v] = value;
      flow[v] = out[v] > 0 ? value / out[v] : 0;
    }
    return change;
  }

  private static void normalize(double[] rank) {
    double sum = 0;
    for (double value : rank) {
      sum += value;
    }
    for (int v = 0; v < rank.length; v++) {
      rank[v] /= sum;
    }
  }
}

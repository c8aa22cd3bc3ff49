package org.polyphony.algorithms.network;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Whether groups mix. Members without a group, and their ties, are left out.
 *
 * @param assortativity M. Newman, "Mixing patterns in networks", Physical Review E 67 (2003),
 *     formula 2: 1 when all ties stay inside groups, 0 as by chance, below 0 when groups seek each
 *     other; null when undefined (no tie, or a single group)
 * @param eiIndex D. Krackhardt and R. Stern, Social Psychology Quarterly 51 (1988): (external −
 *     internal ties) / all ties, -1 only inside to 1 only across; null when there is no tie
 * @param eiExpected the same index if every pair were tied equally often; null as above
 * @param internal ties inside groups
 * @param external ties between groups
 * @param matrix ties from group i to group j; symmetric in an undirected network, where a tie
 *     inside a group counts once
 * @param members members of each group
 * @param nodeEi the index of each node's own ties, NaN when it has none
 * @param withoutGroup members that have no group
 */
@SuppressWarnings("ArrayRecordComponent")
public record Mixing(
    @Nullable Double assortativity,
    @Nullable Double eiIndex,
    @Nullable Double eiExpected,
    long internal,
    long external,
    long[][] matrix,
    int[] members,
    double[] nodeEi,
    int withoutGroup) {

  /** Counts ties by the groups of their ends. Cost O(ties + groups²). */
  public static Mixing of(Network network) {
    int groups = network.groupNames().size();
    long[][] arcs = new long[groups][groups];
    double[] nodeEi = new double[network.size()];
    int[] members = new int[groups];
    for (int v = 0; v < network.size(); v++) {
      int own = network.group(v);
      nodeEi[v] = own < 0 ? Double.NaN : count(network, v, own, arcs);
      if (own >= 0) {
        members[own]++;
      }
    }
    long all = Arrays.stream(arcs).flatMapToLong(Arrays::stream).sum();
    long inside = 0;
    for (int g = 0; g < groups; g++) {
      inside += arcs[g][g];
    }
    Double assortativity = assortativity(arcs, all, inside);
    int once = network.directed() ? 1 : 2;
    if (once == 2) {
      for (int g = 0; g < groups; g++) {
        arcs[g][g] /= 2;
      }
    }
    return new Mixing(
        assortativity,
        all == 0 ? null : (all - 2.0 * inside) / all,
        all == 0 ? null : expected(members),
        inside / once,
        (all - inside) / once,
        arcs,
        members,
        nodeEi,
        network.size() - Arrays.stream(members).sum());
  }

  /** Adds the arcs out of the node to the matrix; returns the node's own E–I index. */
  private static double count(Network network, int v, int own, long[][] arcs) {
    for (int w : targets(network.out(), v)) {
      if (network.group(w) >= 0) {
        arcs[own][network.group(w)]++;
      }
    }
    int internal = 0;
    int external = 0;
    for (int w : targets(network.both(), v)) {
      internal += network.group(w) == own ? 1 : 0;
      external += network.group(w) >= 0 && network.group(w) != own ? 1 : 0;
    }
    return (external - internal) / (double) (external + internal);
  }

  private static int[] targets(Csr graph, int v) {
    return Arrays.copyOfRange(graph.targets(), graph.offsets()[v], graph.offsets()[v + 1]);
  }

  private static @Nullable Double assortativity(long[][] arcs, double all, double inside) {
    double chance = 0;
    for (int g = 0; g < arcs.length; g++) {
      double out = 0;
      double in = 0;
      for (int h = 0; h < arcs.length; h++) {
        out += arcs[g][h];
        in += arcs[h][g];
      }
      chance += out / all * (in / all);
    }
    return all == 0 || 1 - chance < 1e-15 ? null : (inside / all - chance) / (1 - chance);
  }

  private static @Nullable Double expected(int[] members) {
    double n = Arrays.stream(members).sum();
    double inside = 0;
    for (double m : members) {
      inside += m * (m - 1);
    }
    return n < 2 ? null : 1 - 2 * inside / (n * (n - 1));
  }

  /**
   * Whether members with many ties are tied to others with many: Pearson's correlation of the
   * degrees at the two ends of the ties (Newman 2003, formula 21; directed: out-degree with
   * in-degree).
   *
   * @return -1 to 1, or null when undefined (no tie, or all degrees equal)
   */
  public static @Nullable Double byDegree(Network network) {
    Csr out = network.out();
    double count = out.arcs();
    double meanX = 0;
    double meanY = 0;
    for (int v = 0; v < out.size(); v++) {
      meanX += (double) out.degree(v) * out.degree(v) / count;
      meanY += (double) network.inDegree(v) * network.inDegree(v) / count;
    }
    double xy = 0;
    double xx = 0;
    double yy = 0;
    for (int v = 0; v < out.size(); v++) {
      double x = out.degree(v) - meanX;
      for (int arc = out.offsets()[v]; arc < out.offsets()[v + 1]; arc++) {
        double y = network.inDegree(out.targets()[arc]) - meanY;
        xy += x * y;
        xx += x * x;
        yy += y * y;
      }
    }
    double spread = Math.sqrt(xx * yy);
    return count == 0 || spread < 1e-9 ? null : xy / spread;
  }
}

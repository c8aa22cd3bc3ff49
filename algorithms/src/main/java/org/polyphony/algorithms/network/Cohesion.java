package org.polyphony.algorithms.network;

import java.util.Arrays;

/**
 * Triangles and what follows from them: clustering, transitivity and structural holes.
 *
 * @param clustering share of the node's pairs of neighbours who are tied themselves, 0 to 1, 0 for
 *     fewer than two neighbours (D. Watts and S. Strogatz 1998). Directed: G. Fagiolo, "Clustering
 *     in complex directed networks", Physical Review E 76 (2007), as networkx does.
 * @param averageClustering mean of the above over all nodes
 * @param transitivity three times the triangles over the connected triples, directions ignored
 * @param triangles number of triangles, directions ignored
 * @param constraint R. Burt's constraint (Structural Holes, 1992, formula 2.4): near 0 when
 *     contacts do not know each other, above 1 when all contacts lead to one; NaN for isolated
 *     nodes
 * @param effectiveSize contacts less their redundancy (Burt, formula 2.2); NaN for isolated nodes
 */
@SuppressWarnings("ArrayRecordComponent")
public record Cohesion(
    double[] clustering,
    double averageClustering,
    double transitivity,
    long triangles,
    double[] constraint,
    double[] effectiveSize) {

  /**
   * Lists every triangle once (T. Schank and D. Wagner, "Finding, counting and listing all
   * triangles in large graphs", 2005, algorithm forward). Cost O(ties<sup>1.5</sup>).
   */
  public static Cohesion of(Network network) {
    Csr graph = network.both();
    int n = graph.size();
    Tally tally = new Tally(network);
    tally.listTriangles();
    double[] clustering = new double[n];
    double connected = 0;
    long corners = 0;
    for (int v = 0; v < n; v++) {
      double d = graph.degree(v);
      connected += d * (d - 1) / 2;
      corners += tally.corners[v];
      clustering[v] = network.directed() ? tally.directedClustering(v) : ratio(tally.corners[v], d);
    }
    Holes holes = new Holes(graph, tally);
    return new Cohesion(
        clustering,
        n == 0 ? 0 : Arrays.stream(clustering).sum() / n,
        connected == 0 ? 0 : corners / connected,
        corners / 3,
        holes.constraint(),
        holes.effectiveSize());
  }

  private static double ratio(double triangles, double degree) {
    return triangles == 0 ? 0 : 2 * triangles / (degree * (degree - 1));
  }

  /** What is added up over the triangles: at their corners and along their sides. */
  static final class Tally {
    final long[] corners;

    /** For arc (u,v): sum over common neighbours w of p(u,w)·p(w,v). */
    final double[] indirect;

    /** For arc (u,v): sum over common neighbours w of p(u,w)·m(v,w). */
    final double[] redundant;

    final double[] strength;
    private final double[] strongest;
    private final long[] directedCorners;
    private final Network network;
    private final Csr graph;
    private final int[] reverse;

    Tally(Network network) {
      this.network = network;
      graph = network.both();
      int n = graph.size();
      corners = new long[n];
      directedCorners = new long[network.directed() ? n : 0];
      indirect = new double[graph.arcs()];
      redundant = new double[graph.arcs()];
      strength = graph.strengths();
      strongest = new double[n];
      Arrays.setAll(strongest, this::strongestTie);
      reverse = graph.reverse();
    }

    private double strongestTie(int v) {
      double max = 0;
      for (int arc = graph.offsets()[v]; arc < graph.offsets()[v + 1]; arc++) {
        max = Math.max(max, graph.weight(arc));
      }
      return max;
    }

    double directedClustering(int v) {
      double d = network.degree(v);
      double mutual = d - graph.degree(v);
      double pairs = d * (d - 1) - 2 * mutual;
      return directedCorners[v] == 0 ? 0 : directedCorners[v] / pairs;
    }

    void listTriangles() {
      int n = graph.size();
      int[] mark = new int[n];
      int[] arcOf = new int[n];
      Arrays.fill(mark, -1);
      for (int u = 0; u < n; u++) {
        for (int arc = graph.offsets()[u]; arc < graph.offsets()[u + 1]; arc++) {
          int v = graph.targets()[arc];
          if (before(u, v)) {
            mark[v] = u;
            arcOf[v] = arc;
          }
        }
        for (int uv = graph.offsets()[u]; uv < graph.offsets()[u + 1]; uv++) {
          int v = graph.targets()[uv];
          if (before(u, v)) {
            close(u, v, uv, mark, arcOf);
          }
        }
      }
    }

    private void close(int u, int v, int uv, int[] mark, int[] arcOf) {
      for (int vw = graph.offsets()[v]; vw < graph.offsets()[v + 1]; vw++) {
        int w = graph.targets()[vw];
        if (mark[w] == u && before(v, w)) {
          triangle(u, v, w, uv, vw, arcOf[w]);
        }
      }
    }

    /** Low degrees first: then no node has more than sqrt(2·ties) later neighbours. */
    private boolean before(int u, int v) {
      int du = graph.degree(u);
      int dv = graph.degree(v);
      return du == dv ? u < v : du < dv;
    }

    private void triangle(int u, int v, int w, int uv, int vw, int uw) {
      corners[u]++;
      corners[v]++;
      corners[w]++;
      if (network.directed()) {
        long ways = (long) ways(u, v) * ways(v, w) * ways(u, w);
        directedCorners[u] += ways;
        directedCorners[v] += ways;
        directedCorners[w] += ways;
      }
      double a = graph.weight(uv);
      double b = graph.weight(vw);
      double c = graph.weight(uw);
      side(uv, u, v, w, c, b);
      side(uw, u, w, v, a, b);
      side(vw, v, w, u, a, c);
    }

    /** Side (u,v) with common neighbour w; a is the weight of (u,w), b that of (v,w). */
    private void side(int uv, int u, int v, int w, double a, double b) {
      int vu = reverse[uv];
      double product = a * b;
      indirect[uv] += product / (strength[u] * strength[w]);
      indirect[vu] += product / (strength[v] * strength[w]);
      redundant[uv] += product / (strength[u] * strongest[v]);
      redundant[vu] += product / (strength[v] * strongest[u]);
    }

    private int ways(int u, int v) {
      return (network.out().find(u, v) >= 0 ? 1 : 0) + (network.out().find(v, u) >= 0 ? 1 : 0);
    }
  }

  /** Burt's measures from the tallies. */
  private record Holes(Csr graph, Tally tally) {

    double[] constraint() {
      double[] result = new double[graph.size()];
      Arrays.setAll(
          result,
          u -> {
            double sum = 0;
            for (int arc = graph.offsets()[u]; arc < graph.offsets()[u + 1]; arc++) {
              double local = graph.weight(arc) / tally.strength[u] + tally.indirect[arc];
              sum += local * local;
            }
            return graph.degree(u) == 0 ? Double.NaN : sum;
          });
      return result;
    }

    double[] effectiveSize() {
      double[] result = new double[graph.size()];
      Arrays.setAll(
          result,
          u -> {
            double sum = 0;
            for (int arc = graph.offsets()[u]; arc < graph.offsets()[u + 1]; arc++) {
              sum += 1 - tally.redundant[arc];
            }
            return graph.degree(u) == 0 ? Double.NaN : sum;
          });
      return result;
    }
  }
}

package org.polyphony.algorithms.network;

import java.util.Arrays;
import java.util.List;
import org.polyphony.algorithms.Progress;

/**
 * Betweenness and distances where ties have lengths.
 *
 * <p>Source: U. Brandes (2001) with E. Dijkstra's search; paths whose lengths differ by less than a
 * 10<sup>-10</sup>th count as equally short (as igraph does). Cost O(nodes × ties × log nodes), all
 * processors.
 *
 * @param betweenness raw betweenness of each node
 * @param distances closeness, diameter and mean path
 */
@SuppressWarnings("ArrayRecordComponent")
public record WeightedPaths(double[] betweenness, Distances distances) {

  private static final int TASKS = 32;

  /** Computes both from every node. */
  public static WeightedPaths of(
      Network network, PathLength length, Components components, Progress progress) {
    int n = network.size();
    double[] out = lengths(network.out(), length);
    double[] in = network.directed() ? lengths(network.in(), length) : out;
    int tasks = Math.max(1, Math.min(TASKS, n));
    List<Sweep> parts =
        Workers.run(
            tasks,
            progress,
            task -> {
              Sweep sweep = new Sweep(network, out, in, components.of());
              int end = Workers.bound(task + 1, tasks, n);
              for (int s = Workers.bound(task, tasks, n); s < end; s++) {
                sweep.from(s);
                progress.report(0);
              }
              return sweep;
            });
    Distances.Sums sums = new Distances.Sums(n);
    parts.forEach(part -> sums.add(part.sums));
    List<double[]> dependencies = parts.stream().map(part -> part.dependency).toList();
    double[] betweenness = Betweenness.sum(dependencies, n, network.directed() ? 1 : 0.5);
    return new WeightedPaths(betweenness, sums.exact(components));
  }

  private static double[] lengths(Csr graph, PathLength length) {
    double[] result = new double[graph.arcs()];
    Arrays.setAll(
        result,
        arc ->
            switch (length) {
              case STEPS -> 1;
              case WEIGHT -> graph.weight(arc);
              case INVERSE -> 1 / graph.weight(arc);
            });
    return result;
  }

  /** One source at a time. */
  private static final class Sweep {
    final double[] dependency;
    final Distances.Sums sums;
    private final Csr out;
    private final Csr in;
    private final double[] outLength;
    private final double[] inLength;
    private final int[] component;
    private final double[] distance;
    private final double[] paths;
    private final double[] share;
    private final int[] settled;
    private final NodeHeap heap;

    Sweep(Network network, double[] outLength, double[] inLength, int[] component) {
      int n = network.size();
      this.out = network.out();
      this.in = network.in();
      this.outLength = outLength;
      this.inLength = inLength;
      this.component = component;
      dependency = new double[n];
      sums = new Distances.Sums(n);
      distance = new double[n];
      Arrays.fill(distance, Double.POSITIVE_INFINITY);
      paths = new double[n];
      share = new double[n];
      settled = new int[n];
      heap = new NodeHeap(distance);
    }

    void from(int source) {
      distance[source] = 0;
      heap.push(source);
      int count = 0;
      while (!heap.isEmpty()) {
        int v = heap.pop();
        settled[count++] = v;
        paths[v] = v == source ? 1 : pathsTo(v);
        relax(v);
      }
      note(count);
      for (int i = count - 1; i > 0; i--) {
        gather(settled[i]);
      }
      for (int i = 0; i < count; i++) {
        distance[settled[i]] = Double.POSITIVE_INFINITY;
      }
    }

    private void relax(int v) {
      for (int arc = out.offsets()[v]; arc < out.offsets()[v + 1]; arc++) {
        int w = out.targets()[arc];
        double way = distance[v] + outLength[arc];
        if (way < distance[w]) {
          distance[w] = way;
          heap.push(w);
        }
      }
    }

    private boolean onPath(double before, double length, double after) {
      return Math.abs(before + length - after) <= 1e-10 * after;
    }

    private double pathsTo(int v) {
      double sum = 0;
      for (int arc = in.offsets()[v]; arc < in.offsets()[v + 1]; arc++) {
        int u = in.targets()[arc];
        if (onPath(distance[u], inLength[arc], distance[v])) {
          sum += paths[u];
        }
      }
      return sum;
    }

    private void gather(int v) {
      double gathered = 0;
      for (int arc = out.offsets()[v]; arc < out.offsets()[v + 1]; arc++) {
        int w = out.targets()[arc];
        if (onPath(distance[v], outLength[arc], distance[w])) {
          gathered += share[w];
        }
      }
      double value = paths[v] * gathered;
      dependency[v] += value;
      share[v] = (1 + value) / paths[v];
    }

    private void note(int count) {
      for (int i = 0; i < count; i++) {
        int v = settled[i];
        sums.total[v] += distance[v];
        sums.reached[v]++;
        if (component[v] == 0) {
          sums.longest = Math.max(sums.longest, distance[v]);
        }
      }
    }
  }
}

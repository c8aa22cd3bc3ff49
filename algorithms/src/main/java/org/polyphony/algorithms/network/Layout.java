package org.polyphony.algorithms.network;

import java.util.Arrays;
import org.polyphony.algorithms.Progress;

/**
 * Positions for drawing: tied members attract, all repel, everything is pulled to the middle.
 *
 * <p>Source: T. Fruchterman and E. Reingold, Software: Practice and Experience 21 (1991), with the
 * repulsion approximated after J. Barnes and P. Hut, Nature 324 (1986). The start is a spiral in
 * breadth-first order, one community after the other: no chance is involved, the same network
 * always looks the same. Cost O(rounds × (ties + nodes × log nodes)), all processors.
 *
 * @param x horizontal positions, 0 to 1
 * @param y vertical positions, 0 to 1, at the same scale
 */
@SuppressWarnings("ArrayRecordComponent")
public record Layout(double[] x, double[] y) {

  private static final double GRAVITY = 0.3;
  private static final int TASKS = 16;

  /** Places every node. */
  public static Layout of(Network network, Communities communities, Progress progress) {
    int n = network.size();
    Layout layout = new Layout(new double[n], new double[n]);
    layout.spiral(order(network, communities));
    int rounds = rounds(n);
    for (int round = 0; round < rounds; round++) {
      double cooling = 1 - round / (double) rounds;
      layout.round(network.both(), 0.1 * Math.sqrt(n) * cooling * cooling + 0.01);
      progress.report(round / (double) rounds);
    }
    layout.fit();
    return layout;
  }

  static int rounds(int n) {
    return Math.clamp(1_500_000L / Math.max(1, n), 50, 400);
  }

  private static int[] order(Network network, Communities communities) {
    Csr graph = network.both();
    int n = graph.size();
    int[] start = new int[communities.count() + 1];
    int[] byCommunity = CommunityGraph.sorted(communities.of(), communities.count(), start);
    int[] order = new int[n];
    boolean[] seen = new boolean[n];
    int tail = 0;
    for (int first : byCommunity) {
      int head = tail;
      if (!seen[first]) {
        seen[first] = true;
        order[tail++] = first;
      }
      for (; head < tail; head++) {
        int v = order[head];
        for (int arc = graph.offsets()[v]; arc < graph.offsets()[v + 1]; arc++) {
          int w = graph.targets()[arc];
          if (!seen[w] && communities.of()[w] == communities.of()[v]) {
            seen[w] = true;
            order[tail++] = w;
          }
        }
      }
    }
    return order;
  }

  /** Sunflower spiral: neighbours in the order lie on the same ring, at equal density. */
  private void spiral(int[] order) {
    double turn = 0;
    for (int i = 0; i < order.length; i++) {
      double radius = Math.sqrt(i + 0.5) * 0.6;
      x[order[i]] = radius * Math.cos(turn);
      y[order[i]] = radius * Math.sin(turn);
      turn += 1 / Math.max(1, radius);
    }
  }

  private void round(Csr graph, double temperature) {
    int n = x.length;
    QuadTree tree = new QuadTree(x, y);
    double[] dx = new double[n];
    double[] dy = new double[n];
    int tasks = n < 500 ? 1 : TASKS;
    Workers.run(
        tasks,
        Progress.NONE,
        task -> {
          QuadTree.Force force = tree.new Force();
          int end = Workers.bound(task + 1, tasks, n);
          for (int v = Workers.bound(task, tasks, n); v < end; v++) {
            force.on(v);
            dx[v] = force.x;
            dy[v] = force.y;
            attract(graph, v, dx, dy);
          }
          return task;
        });
    for (int v = 0; v < n; v++) {
      double length = Math.hypot(dx[v], dy[v]);
      double step = length > temperature ? temperature / length : 1;
      x[v] += dx[v] * step;
      y[v] += dy[v] * step;
    }
  }

  private void attract(Csr graph, int v, double[] dx, double[] dy) {
    for (int arc = graph.offsets()[v]; arc < graph.offsets()[v + 1]; arc++) {
      int w = graph.targets()[arc];
      double ax = x[w] - x[v];
      double ay = y[w] - y[v];
      double distance = Math.hypot(ax, ay);
      dx[v] += ax * distance;
      dy[v] += ay * distance;
    }
    dx[v] -= x[v] * GRAVITY;
    dy[v] -= y[v] * GRAVITY;
  }

  private void fit() {
    double minX = Arrays.stream(x).min().orElse(0);
    double minY = Arrays.stream(y).min().orElse(0);
    double width = Arrays.stream(x).max().orElse(0) - minX;
    double height = Arrays.stream(y).max().orElse(0) - minY;
    double scale = Math.max(Math.max(width, height), 1e-9);
    for (int v = 0; v < x.length; v++) {
      x[v] = 0.5 + (x[v] - minX - width / 2) / scale;
      y[v] = 0.5 + (y[v] - minY - height / 2) / scale;
    }
  }
}

package org.polyphony.algorithms.network;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Draws a pair of nodes and one of their shortest paths, all equally likely, by searching from both
 * ends; counts the inner nodes of the paths drawn.
 */
final class PathSampler {

  final int[] hits;
  private final int n;
  private final SplittableRandom random;
  private final Side forward;
  private final Side backward;

  PathSampler(Network network, SplittableRandom random) {
    n = network.size();
    hits = new int[n];
    this.random = random;
    forward = new Side(network.out(), network.in());
    backward = new Side(network.in(), network.out());
  }

  void draw() {
    int source = random.nextInt(n);
    int target = random.nextInt(n - 1);
    target += target >= source ? 1 : 0;
    forward.start(source);
    backward.start(target);
    while (forward.open() && backward.open()) {
      boolean ahead = forward.work <= backward.work;
      Side side = ahead ? forward : backward;
      Side other = ahead ? backward : forward;
      if (side.expand(other)) {
        int middle = pick(side, other);
        if (middle != source && middle != target) {
          hits[middle]++;
        }
        walk(forward, middle, source);
        walk(backward, middle, target);
        break;
      }
    }
    forward.clear();
    backward.clear();
  }

  /** A meeting node with probability proportional to the paths through it. */
  private int pick(Side side, Side other) {
    double sum = 0;
    for (int i = side.levelStart; i < side.count; i++) {
      int v = side.queue[i];
      sum += other.distance[v] >= 0 ? side.paths[v] * other.paths[v] : 0;
    }
    double draw = random.nextDouble() * sum;
    int chosen = -1;
    for (int i = side.levelStart; i < side.count && (chosen < 0 || draw >= 0); i++) {
      int v = side.queue[i];
      if (other.distance[v] >= 0) {
        chosen = v;
        draw -= side.paths[v] * other.paths[v];
      }
    }
    return chosen;
  }

  private void walk(Side side, int middle, int end) {
    int v = middle;
    while (v != end) {
      v = side.before(v, random.nextDouble() * side.paths[v]);
      if (v != end) {
        hits[v]++;
      }
    }
  }

  /** Breadth-first search from one end, level by level. */
  private static final class Side {
    final int[] distance;
    final double[] paths;
    final int[] queue;
    int count;
    int levelStart;

    /** Arcs that expanding the next level would look at. */
    long work;

    private final Csr ahead;
    private final Csr behind;

    Side(Csr ahead, Csr behind) {
      int n = ahead.size();
      this.ahead = ahead;
      this.behind = behind;
      distance = new int[n];
      Arrays.fill(distance, -1);
      paths = new double[n];
      queue = new int[n];
    }

    void start(int node) {
      queue[0] = node;
      distance[node] = 0;
      paths[node] = 1;
      count = 1;
      levelStart = 0;
      work = ahead.degree(node);
    }

    boolean open() {
      return levelStart < count;
    }

    void clear() {
      for (int i = 0; i < count; i++) {
        distance[queue[i]] = -1;
      }
    }

    /** Searches one level; true when it has met the other side. */
    boolean expand(Side other) {
      int end = count;
      boolean met = false;
      work = 0;
      for (int i = levelStart; i < end; i++) {
        int v = queue[i];
        for (int arc = ahead.offsets()[v]; arc < ahead.offsets()[v + 1]; arc++) {
          int w = ahead.targets()[arc];
          if (distance[w] < 0) {
            distance[w] = distance[v] + 1;
            paths[w] = paths[v];
            queue[count++] = w;
            work += ahead.degree(w);
            met |= other.distance[w] >= 0;
          } else if (distance[w] == distance[v] + 1) {
            paths[w] += paths[v];
          }
        }
      }
      levelStart = end;
      return met;
    }

    /** The predecessor of {@code v} on the path number {@code draw} of those that lead to it. */
    int before(int v, double draw) {
      int chosen = -1;
      double left = draw;
      for (int arc = behind.offsets()[v]; arc < behind.offsets()[v + 1]; arc++) {
        int u = behind.targets()[arc];
        if (distance[u] >= 0 && distance[u] == distance[v] - 1) {
          chosen = u;
          left -= paths[u];
          if (left < 0) {
            break;
          }
        }
      }
      return chosen;
    }
  }
}

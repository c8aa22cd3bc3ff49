package org.polyphony.algorithms.matching.assignment;

import java.util.Arrays;
import org.polyphony.algorithms.Progress;

/**
 * Cheapest transport that fills every need: the primal-dual (Hungarian) method with shortest paths
 * from all unfilled items at once and a blocking flow over the tight arcs in each phase.
 *
 * <p>Source: R. K. Ahuja, T. L. Magnanti, J. B. Orlin, <i>Network Flows</i> (1993), sections 9.8
 * and 12.4. Cost: O(phases · arcs · log nodes); there are at most as many phases as different path
 * lengths, and as places. Deterministic. Reduced costs {@code c - u - v} stay at least 0 on unused
 * arcs and at most 0 on used ones.
 */
final class MinCostFlow {

  final Network net;
  final long[] u;
  final long[] v;
  final boolean[] used;
  final int[] load;
  private final int[] open;
  private final int[] owner;
  private final int[][] held;
  private final long floorBonus;
  private final long[] distance;
  private final boolean[] settled;
  private final int[] touched;
  private final LongHeap heap;
  private final TightPaths paths;
  private int missing;

  MinCostFlow(Network net) {
    this.net = net;
    u = new long[net.items];
    v = new long[net.people];
    used = new boolean[net.to.length];
    load = new int[net.people];
    open = net.need.clone();
    owner = owners(net);
    held = new int[net.people][4];
    floorBonus = bonus(net);
    int nodes = net.items + net.people;
    distance = new long[nodes];
    settled = new boolean[nodes];
    touched = new int[nodes];
    heap = new LongHeap(nodes);
    paths = new TightPaths(this);
    Arrays.fill(distance, Long.MAX_VALUE);
    missing = Arrays.stream(open).sum();
    startPrices();
  }

  private static int[] owners(Network net) {
    int[] owner = new int[net.to.length];
    for (int item = 0; item < net.items; item++) {
      Arrays.fill(owner, net.start[item], net.start[item + 1], item);
    }
    return owner;
  }

  /** More than any path can cost, so that floors are served before anything else. */
  private static long bonus(Network net) {
    long largest = 1;
    for (long cost : net.cost) {
      largest = Math.max(largest, Math.abs(cost));
    }
    return 2 * largest * (net.items + net.people + 2L);
  }

  private void startPrices() {
    for (int person = 0; person < net.people; person++) {
      v[person] = net.lo[person] > 0 ? floorBonus : 0;
    }
    for (int item = 0; item < net.items; item++) {
      long least = Long.MAX_VALUE;
      for (int arc = net.start[item]; arc < net.start[item + 1]; arc++) {
        least = Math.min(least, net.cost[arc] - v[net.to[arc]]);
      }
      u[item] = least == Long.MAX_VALUE ? 0 : least;
    }
  }

  /**
   * Fills as many places as possible.
   *
   * @return how many stay empty; prices prove the cost only if none does
   */
  int run(Progress progress) {
    int all = Math.max(1, missing);
    int filled = paths.augmentAll(open);
    while (missing - filled > 0) {
      missing -= filled;
      progress.report(1 - missing / (double) all);
      if (!shiftPrices()) {
        return missing;
      }
      filled = paths.augmentAll(open);
    }
    missing -= filled;
    return missing;
  }

  boolean floorsMet() {
    for (int person = 0; person < net.people; person++) {
      if (load[person] < net.lo[person]) {
        return false;
      }
    }
    return true;
  }

  /** True when the person can take one more and the way to the sink is tight. */
  boolean tightEnd(int person) {
    return load[person] < net.hi[person] && v[person] == endBonus(person);
  }

  private long endBonus(int person) {
    return load[person] < net.lo[person] ? floorBonus : 0;
  }

  long reduced(int arc) {
    return net.cost[arc] - u[owner[arc]] - v[net.to[arc]];
  }

  int owner(int arc) {
    return owner[arc];
  }

  int held(int person, int at) {
    return held[person][at];
  }

  void use(int arc) {
    used[arc] = true;
    int person = net.to[arc];
    if (load[person] == held[person].length) {
      held[person] = Arrays.copyOf(held[person], 2 * load[person]);
    }
    held[person][load[person]++] = arc;
  }

  void release(int arc) {
    used[arc] = false;
    int person = net.to[arc];
    int at = 0;
    while (held[person][at] != arc) {
      at++;
    }
    held[person][at] = held[person][--load[person]];
  }

  /** Dijkstra from every unfilled item; false when no free place can be reached. */
  private boolean shiftPrices() {
    int count = 0;
    for (int item = 0; item < net.items; item++) {
      if (open[item] > 0) {
        distance[item] = 0;
        heap.push(item, 0);
        touched[count++] = item;
      }
    }
    long end = Long.MAX_VALUE;
    while (!heap.isEmpty() && heap.leastKey() < end) {
      int node = heap.pop();
      settled[node] = true;
      if (node < net.items) {
        count = relaxItem(node, count, end);
      } else {
        int person = node - net.items;
        if (load[person] < net.hi[person]) {
          end = Math.min(end, distance[node] + v[person] - endBonus(person));
        }
        count = relaxPerson(person, count);
      }
    }
    heap.clear();
    movePrices(count, end);
    return end < Long.MAX_VALUE;
  }

  private int relaxItem(int item, int count, long end) {
    int size = count;
    long base = distance[item] - u[item];
    for (int arc = net.start[item]; arc < net.start[item + 1]; arc++) {
      int node = net.items + net.to[arc];
      long length = base + net.cost[arc] - v[net.to[arc]];
      if (length < distance[node] && length < end && !used[arc]) {
        size += label(node, length, size);
      }
    }
    return size;
  }

  private int relaxPerson(int person, int count) {
    int size = count;
    long base = distance[net.items + person];
    for (int at = 0; at < load[person]; at++) {
      int arc = held[person][at];
      long length = base - reduced(arc);
      if (length < distance[owner[arc]]) {
        size += label(owner[arc], length, size);
      }
    }
    return size;
  }

  private int label(int node, long length, int size) {
    boolean first = distance[node] == Long.MAX_VALUE;
    distance[node] = length;
    heap.push(node, length);
    if (first) {
      touched[size] = node;
    }
    return first ? 1 : 0;
  }

  private void movePrices(int count, long end) {
    for (int at = 0; at < count; at++) {
      int node = touched[at];
      if (settled[node] && end < Long.MAX_VALUE && distance[node] < end) {
        if (node < net.items) {
          u[node] += end - distance[node];
        } else {
          v[node - net.items] -= end - distance[node];
        }
      }
      distance[node] = Long.MAX_VALUE;
      settled[node] = false;
    }
  }
}

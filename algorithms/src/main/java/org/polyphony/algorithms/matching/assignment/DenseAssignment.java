package org.polyphony.algorithms.matching.assignment;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.polyphony.algorithms.Progress;

/**
 * One person for each item where most pairs are allowed: the shortest augmenting path method.
 *
 * <p>Source: R. Jonker, A. Volgenant, "A shortest augmenting path algorithm for dense and sparse
 * linear assignment problems", <i>Computing</i> 38 (1987), without the column reduction, which does
 * not hold for rectangular problems. Cost: O(items² · people) at worst. Deterministic.
 */
final class DenseAssignment {

  private static final int FREE = -1;

  private final Network net;
  private final int width;
  private final long[][] cost;
  private final long forbidden;
  private final long[] u;
  private final long[] v;
  private final int[] rowOf;
  private final int[] columnOf;
  private final long[] shortest;
  private final int[] from;
  private final int[] todo;

  private DenseAssignment(Network net) {
    this.net = net;
    width = net.people;
    cost = new long[net.items][];
    forbidden = forbidden(net);
    for (int item = 0; item < net.items; item++) {
      cost[item] = new long[width];
      Arrays.fill(cost[item], forbidden);
      for (int arc = net.start[item]; arc < net.start[item + 1]; arc++) {
        cost[item][net.to[arc]] = net.cost[arc];
      }
    }
    u = new long[net.items];
    v = new long[width];
    rowOf = new int[width];
    columnOf = new int[net.items];
    Arrays.fill(rowOf, FREE);
    Arrays.fill(columnOf, FREE);
    shortest = new long[width];
    from = new int[width];
    todo = new int[width];
  }

  /**
   * True for matrices at least half full with needs and maximum loads of one, no floors, and enough
   * people, whose costs leave room for a price on forbidden pairs.
   */
  static boolean fits(Network net) {
    return net.items <= net.people
        && net.to.length >= (long) net.items * net.people / 2
        && (net.to.length == (long) net.items * net.people || forbidden(net) > 0)
        && Arrays.stream(net.need).allMatch(need -> need == 1)
        && Arrays.stream(net.hi).allMatch(most -> most == 1)
        && (net.items == net.people || Arrays.stream(net.lo).allMatch(least -> least == 0));
  }

  /** More than avoiding a pair can ever cost, or 0 where that would overflow. */
  private static long forbidden(Network net) {
    long largest = 1;
    for (long price : net.cost) {
      largest = Math.max(largest, Math.abs(price));
    }
    long most = Long.MAX_VALUE / 8 / (net.items + 1L) / (net.items + 1L);
    return largest > most ? 0 : (2 * largest + 1) * (net.items + 1L);
  }

  /** Returns the cheapest transport, or null where somebody must be left out. */
  static @Nullable Transport solve(Network net, Progress progress) {
    DenseAssignment dense = new DenseAssignment(net);
    int[] free = new int[net.items];
    Arrays.setAll(free, item -> item);
    int left = dense.reduceRows(free, net.items);
    left = dense.reduceRows(free, left);
    for (int at = 0; at < left; at++) {
      progress.report((net.items - left + at) / (double) net.items);
      dense.augment(free[at]);
    }
    boolean[] used = new boolean[net.to.length];
    for (int item = 0; item < net.items; item++) {
      int column = dense.columnOf[item];
      dense.u[item] = dense.cost[item][column] - dense.v[column];
      int arc = net.start[item];
      while (arc < net.start[item + 1] && net.to[arc] != column) {
        arc++;
      }
      if (arc == net.start[item + 1]) {
        return null;
      }
      used[arc] = true;
    }
    return new Transport(net, 0, used, dense.u, dense.v, true);
  }

  /** Augmenting row reduction: gives free rows their best column while that needs no search. */
  private int reduceRows(int[] free, int count) {
    int left = 0;
    int at = 0;
    int budget = 2 * count + 16;
    while (at < count) {
      int row = free[at++];
      Two two = bestTwo(cost[row]);
      int best = two.best();
      boolean strict = two.least() < two.next() && width > 1;
      if (strict) {
        v[best] -= two.next() - two.least();
      } else if (rowOf[best] != FREE && width > 1) {
        best = two.second();
      }
      int displaced = rowOf[best];
      rowOf[best] = row;
      columnOf[row] = best;
      if (displaced != FREE) {
        columnOf[displaced] = FREE;
        if (strict && budget-- > 0) {
          free[--at] = displaced;
        } else {
          free[left++] = displaced;
        }
      }
    }
    return left;
  }

  /** The two cheapest columns of a row, by reduced cost. */
  private record Two(int best, int second, long least, long next) {}

  private Two bestTwo(long[] line) {
    int best = 0;
    int second = 0;
    long least = Long.MAX_VALUE;
    long next = Long.MAX_VALUE;
    for (int column = 0; column < width; column++) {
      long reduced = line[column] - v[column];
      if (reduced < next) {
        if (reduced < least) {
          next = least;
          second = best;
          least = reduced;
          best = column;
        } else {
          next = reduced;
          second = column;
        }
      }
    }
    return new Two(best, second, least, next);
  }

  /** Dijkstra over the columns from one free row. */
  private void augment(int source) {
    for (int column = 0; column < width; column++) {
      shortest[column] = cost[source][column] - v[column];
      from[column] = source;
      todo[column] = column;
    }
    int open = 0;
    long least = 0;
    int end = FREE;
    int place = leastColumn();
    while (end == FREE) {
      int column = todo[place];
      todo[place] = todo[open];
      todo[open++] = column;
      least = shortest[column];
      if (rowOf[column] == FREE) {
        end = column;
      } else {
        place = relax(rowOf[column], column, least, open);
      }
    }
    for (int at = 0; at < open - 1; at++) {
      v[todo[at]] += shortest[todo[at]] - least;
    }
    flip(source, end);
  }

  private int leastColumn() {
    int place = 0;
    for (int at = 1; at < width; at++) {
      long length = shortest[at];
      // A free column ends the search, so it wins a tie.
      if (length < shortest[place] || (length == shortest[place] && rowOf[at] == FREE)) {
        place = at;
      }
    }
    return place;
  }

  /** Shortens the ways over one row, and returns the place of the nearest column still open. */
  private int relax(int row, int column, long least, int open) {
    long[] line = cost[row];
    long base = least - (line[column] - v[column]);
    long nearest = Long.MAX_VALUE;
    int place = open;
    for (int at = open; at < width; at++) {
      int other = todo[at];
      long length = base + line[other] - v[other];
      if (length < shortest[other]) {
        shortest[other] = length;
        from[other] = row;
      }
      long now = shortest[other];
      if (now < nearest || (now == nearest && rowOf[other] == FREE)) {
        nearest = now;
        place = at;
      }
    }
    return place;
  }

  private void flip(int source, int end) {
    int column = end;
    int row;
    do {
      row = from[column];
      rowOf[column] = row;
      int before = columnOf[row];
      columnOf[row] = column;
      column = before;
    } while (row != source);
  }
}

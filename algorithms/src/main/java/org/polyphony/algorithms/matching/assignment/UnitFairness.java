package org.polyphony.algorithms.matching.assignment;

import java.util.Arrays;
import org.polyphony.algorithms.Progress;
import org.polyphony.algorithms.matching.NoSolution;

/**
 * The fair objectives where every item asks for one person, so that a sum is a single score.
 *
 * <p>Max–min is a bottleneck problem, solved by thresholds; leximin and "total, then worst" are a
 * chain of cheapest transports, each on the optimal face of the one before. Source: R. E. Burkard,
 * M. Dell'Amico, S. Martello, <i>Assignment Problems</i> (SIAM 2012), sections 6.2 and 6.5. Cost: a
 * bottleneck takes O(log arcs) flows, leximin at most one chain link for each distinct score in
 * use. Deterministic and exact.
 */
final class UnitFairness {

  private final Progress progress;

  UnitFairness(Progress progress) {
    this.progress = progress;
  }

  /** The best worst cost, then the least total cost. The network must be completely fillable. */
  Transport maxMin(Network net) {
    long worst = threshold(net, Long.MAX_VALUE);
    return Transport.cheapest(
        net.filtered((_, arc) -> allowed(net, arc, worst), arc -> net.cost[arc]), progress);
  }

  /** The best worst cost among the cheapest transports. */
  Transport worstOfCheapest(Transport cheapest) {
    return maxMin(cheapest.face());
  }

  /** The lexicographically best vector of costs, worst first. */
  Transport leximin(Network whole) {
    Network net = whole;
    long processed = Long.MAX_VALUE;
    while (true) {
      long worst = threshold(net, processed);
      long done = processed;
      Network current = net;
      Network kept =
          net.filtered(
              (_, arc) -> allowed(current, arc, worst) || current.cost[arc] >= done,
              arc -> current.cost[arc]);
      long[] levels = levelsBelow(kept, worst);
      Weights weights = new Weights(levels, kept.items, kept.people);
      Network weighted = kept.filtered((_, _) -> true, arc -> weights.of(kept, arc, done));
      Transport solved = Transport.cheapest(weighted, progress);
      if (levels.length <= weights.count) {
        return withCosts(solved, kept);
      }
      processed = levels[weights.count - 1];
      Network face = withCosts(solved, kept, solved.face());
      net = face;
    }
  }

  private static Transport withCosts(Transport solved, Network costs) {
    return new Transport(
        costs, solved.missing(), solved.used(), solved.u(), solved.v(), solved.floorsMet());
  }

  /** The face carries weights; this gives it the costs of the network it was cut from. */
  private static Network withCosts(Transport solved, Network costs, Network face) {
    long[] byOrigin = new long[face.to.length];
    int at = 0;
    for (int item = 0; item < face.items; item++) {
      int arc = costs.start[item];
      for (; at < face.start[item + 1]; at++) {
        while (costs.origin[arc] != face.origin[at] || costs.to[arc] != face.to[at]) {
          arc++;
        }
        byOrigin[at] = costs.cost[arc];
      }
    }
    return new Network(face.start, face.to, byOrigin, face.origin, face.need, face.lo, face.hi);
  }

  private static boolean allowed(Network net, int arc, long worst) {
    return net.cost[arc] <= worst || net.origin[arc] == Network.NOBODY;
  }

  /** The least cost level that, with the levels already processed, still fills everything. */
  private long threshold(Network net, long processed) {
    long[] levels = levelsBelow(net, processed == Long.MAX_VALUE ? processed : processed - 1);
    if (levels.length == 0) {
      return Long.MIN_VALUE;
    }
    int low = 0;
    int high = levels.length - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      long worst = levels[middle];
      Network tried =
          net.filtered((_, arc) -> allowed(net, arc, worst) || net.cost[arc] >= processed, _ -> 0);
      if (Transport.feasible(tried, progress)) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return levels[low];
  }

  /** The distinct costs of real arcs at or below a level, highest first. */
  private static long[] levelsBelow(Network net, long level) {
    long[] levels = new long[net.to.length];
    int size = 0;
    for (int arc = 0; arc < net.to.length; arc++) {
      if (net.origin[arc] != Network.NOBODY && net.cost[arc] <= level) {
        levels[size++] = net.cost[arc];
      }
    }
    long[] ascending = Arrays.stream(levels, 0, size).sorted().distinct().toArray();
    long[] highestFirst = new long[ascending.length];
    Arrays.setAll(highestFirst, at -> ascending[ascending.length - 1 - at]);
    return highestFirst;
  }

  /** Weights for as many of the worst levels as whole numbers can keep apart. */
  private static final class Weights {

    final int count;
    private final long[] levels;
    private final long base;

    Weights(long[] levels, int items, int people) {
      this.levels = levels;
      base = items + 1L;
      double room = Math.scalb(1.0, 58) / (4.0 * (items + people + 2));
      int most = 1;
      for (double weight = base; weight < room && most < levels.length; weight *= base) {
        most++;
      }
      count = most;
    }

    long of(Network net, int arc, long processed) {
      if (net.origin[arc] == Network.NOBODY || net.cost[arc] >= processed) {
        return 0;
      }
      long weight = 1;
      for (int at = count - 1; at >= 0; at--) {
        if (net.cost[arc] == levels[at]) {
          return weight;
        }
        weight *= base;
      }
      return 0;
    }
  }

  /** Refuses when a transport leaves floors unserved. */
  static Transport served(Transport transport, AssignmentProblem problem) {
    if (!transport.floorsMet()) {
      throw new NoSolution(new FloorConflict(problem, transport).reasons());
    }
    return transport;
  }
}

package org.polyphony.algorithms.matching.assignment;

import org.polyphony.algorithms.Progress;

/**
 * A cheapest transport with the prices that prove it.
 *
 * @param net the network, with "nobody" as its last person where places stay empty
 * @param missing how many places stay empty
 * @param used one flag an arc
 * @param u item prices
 * @param v person prices
 * @param floorsMet whether every minimum load is served
 */
@SuppressWarnings("ArrayRecordComponent")
record Transport(Network net, int missing, boolean[] used, long[] u, long[] v, boolean floorsMet) {

  /** Fills as many places as possible at the least cost; floors come before cost. */
  static Transport cheapest(Network net, Progress progress) {
    Transport dense = DenseAssignment.fits(net) ? DenseAssignment.solve(net, progress) : null;
    if (dense != null) {
      return dense;
    }
    MinCostFlow flow = new MinCostFlow(net);
    int missing = flow.run(progress);
    if (missing > 0) {
      flow = new MinCostFlow(net.withNobody(missing));
      flow.run(progress);
    }
    return new Transport(flow.net, missing, flow.used, flow.u, flow.v, flow.floorsMet());
  }

  /** True when the network can be filled completely, floors included, whatever the cost. */
  static boolean feasible(Network net, Progress progress) {
    MinCostFlow flow = new MinCostFlow(net);
    return flow.run(progress) == 0 && flow.floorsMet();
  }

  /** Keeps what every cheapest transport may use (complementary slackness); needs must be one. */
  Network face() {
    Network kept = net.filtered(this::tight, arc -> net.cost[arc]);
    for (int person = 0; person < net.people; person++) {
      if (v[person] > 0) {
        kept.hi[person] = kept.lo[person];
      } else if (v[person] < 0) {
        kept.lo[person] = kept.hi[person];
      }
    }
    return kept;
  }

  private boolean tight(int item, int arc) {
    return net.cost[arc] - u[item] - v[net.to[arc]] == 0;
  }

  /** Recomputes the dual bound; equal to {@link #cost()} exactly when the transport is optimal. */
  long dualBound() {
    long bound = 0;
    for (int item = 0; item < net.items; item++) {
      bound += net.need[item] * u[item];
      for (int arc = net.start[item]; arc < net.start[item + 1]; arc++) {
        bound += Math.min(0, net.cost[arc] - u[item] - v[net.to[arc]]);
      }
    }
    for (int person = 0; person < net.people; person++) {
      bound += v[person] * (v[person] > 0 ? net.lo[person] : net.hi[person]);
    }
    return bound;
  }

  long cost() {
    long sum = 0;
    for (int arc = 0; arc < used.length; arc++) {
      sum += used[arc] ? net.cost[arc] : 0;
    }
    return sum;
  }
}

package org.polyphony.algorithms.matching.assignment;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A transportation network in whole numbers: items with exact needs, people with a range of loads,
 * arcs of capacity one, stored by item. Arc ids of the problem survive filtering in {@link
 * #origin}.
 *
 * <p>Where places must stay empty, one more person, "nobody", takes exactly the missing number
 * through arcs of cost 0 and origin {@link #NOBODY}.
 */
final class Network {

  static final int NOBODY = -1;

  final int items;
  final int people;
  final int[] start;
  final int[] to;
  final long[] cost;
  final int[] origin;
  final int[] need;
  final int[] lo;
  final int[] hi;

  Network(int[] start, int[] to, long[] cost, int[] origin, int[] need, int[] lo, int[] hi) {
    this.items = need.length;
    this.people = lo.length;
    this.start = start;
    this.to = to;
    this.cost = cost;
    this.origin = origin;
    this.need = need;
    this.lo = lo;
    this.hi = hi;
  }

  /** The network of a problem; low costs are good. */
  static Network of(AssignmentProblem problem, Scale scale) {
    Scores scores = problem.scores();
    int arcs = scores.pairs();
    int[] start = new int[scores.items().size() + 1];
    int[] to = new int[arcs];
    long[] cost = new long[arcs];
    int at = 0;
    for (int item = 0; item < scores.items().size(); item++) {
      for (int k = 0; k < scores.columns[item].length; k++, at++) {
        to[at] = scores.columns[item][k];
        long scaled = scale.scaled(scores.values[item][k]);
        cost[at] = problem.minimize() ? scaled : -scaled;
      }
      start[item + 1] = at;
    }
    int[] need = new int[scores.items().size()];
    Arrays.fill(need, problem.perItem());
    int[] lo = problem.loads().stream().mapToInt(Load::min).toArray();
    int[] hi = problem.loads().stream().mapToInt(Load::max).toArray();
    return new Network(start, to, cost, IntStream.range(0, arcs).toArray(), need, lo, hi);
  }

  /** Adds "nobody", who takes exactly this number of places. */
  Network withNobody(int missing) {
    Builder builder = new Builder(to.length + items * missing);
    for (int item = 0; item < items; item++) {
      for (int arc = start[item]; arc < start[item + 1]; arc++) {
        builder.add(to[arc], cost[arc], origin[arc]);
      }
      for (int copy = Math.min(missing, need[item]); copy > 0; copy--) {
        builder.add(people, 0, NOBODY);
      }
      builder.endItem();
    }
    int[] low = Arrays.copyOf(lo, people + 1);
    int[] high = Arrays.copyOf(hi, people + 1);
    low[people] = missing;
    high[people] = missing;
    return builder.build(need.clone(), low, high);
  }

  /** Keeps the arcs that the test accepts, with new costs. */
  Network filtered(ArcTest keep, ArcCost costs) {
    Builder builder = new Builder(to.length);
    for (int item = 0; item < items; item++) {
      for (int arc = start[item]; arc < start[item + 1]; arc++) {
        if (keep.accepts(item, arc)) {
          builder.add(to[arc], costs.of(arc), origin[arc]);
        }
      }
      builder.endItem();
    }
    return builder.build(need.clone(), lo.clone(), hi.clone());
  }

  /** Chooses arcs. */
  @FunctionalInterface
  interface ArcTest {
    boolean accepts(int item, int arc);
  }

  /** Gives arcs a cost. */
  @FunctionalInterface
  interface ArcCost {
    long of(int arc);
  }

  /** Collects arcs in item order. */
  private final class Builder {

    private final int[] starts = new int[items + 1];
    private int[] heads;
    private long[] prices;
    private int[] origins;
    private int size;
    private int item;

    Builder(int capacity) {
      heads = new int[capacity];
      prices = new long[capacity];
      origins = new int[capacity];
    }

    void add(int head, long price, int from) {
      heads[size] = head;
      prices[size] = price;
      origins[size++] = from;
    }

    void endItem() {
      starts[++item] = size;
    }

    Network build(int[] needs, int[] low, int[] high) {
      heads = Arrays.copyOf(heads, size);
      prices = Arrays.copyOf(prices, size);
      origins = Arrays.copyOf(origins, size);
      return new Network(starts, heads, prices, origins, needs, low, high);
    }
  }
}

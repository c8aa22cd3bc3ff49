package org.polyphony.algorithms.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Says why members and the network stand out, as keys with values. The keys and their thresholds
 * are described in docs/algorithms/network.md.
 */
final class Explanation {

  /** Share of members that may be called brokers, hubs or spanners of holes. */
  private static final double TOP = 0.05;

  private final NetworkReport report;
  private final Network network;
  private final int[] brokerRank;
  private final int[] degreeRank;
  private final int[] holeRank;
  private final int top;
  private final int innermost;

  private Explanation(NetworkReport report) {
    this.report = report;
    network = report.network();
    int n = network.size();
    top = Math.max(1, (int) (n * TOP));
    innermost = Arrays.stream(report.core()).max().orElse(0);
    double[] betweenness = report.betweenness();
    brokerRank = ranks(betweenness == null ? new double[n] : betweenness);
    double[] degrees = new double[n];
    Arrays.setAll(degrees, network::degree);
    degreeRank = ranks(degrees);
    double[] open = new double[n];
    Arrays.setAll(
        open, v -> network.neighbours(v).length < 3 ? -9 : -report.cohesion().constraint()[v]);
    holeRank = ranks(open);
  }

  static NetworkReport explain(NetworkReport r) {
    Explanation explanation = new Explanation(r);
    List<List<Reason>> reasons = new ArrayList<>(r.network().size());
    for (int v = 0; v < r.network().size(); v++) {
      reasons.add(explanation.about(v));
    }
    return new NetworkReport(
        r.network(),
        r.components(),
        r.strong(),
        r.distances(),
        r.betweenness(),
        r.betweennessErrors(),
        r.sampledPaths(),
        r.pageRank(),
        r.core(),
        r.cohesion(),
        r.communities(),
        r.degreeAssortativity(),
        r.mixing(),
        r.cutOff(),
        r.layout(),
        Findings.of(r),
        reasons);
  }

  /** Rank 1 for the largest value; equal values share the better rank. */
  static int[] ranks(double[] values) {
    int n = values.length;
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int[] ranks = new int[n];
    for (int v = 0; v < n; v++) {
      ranks[v] = n - last(sorted, values[v], Arrays.binarySearch(sorted, values[v]));
    }
    return ranks;
  }

  private static int last(double[] sorted, double value, int from) {
    int low = from;
    int high = sorted.length;
    while (high - low > 1) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] == value) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private List<Reason> about(int v) {
    List<Reason> reasons = new ArrayList<>(2);
    int[] contacts = network.neighbours(v);
    if (contacts.length == 0) {
      return List.of(Reason.of("network.node.isolated"));
    }
    add(reasons, broker(v, contacts));
    add(reasons, cutPoint(v));
    if (degreeRank[v] <= top && network.degree(v) > 2) {
      reasons.add(
          Reason.of("network.node.hub", "degree", network.degree(v), "rank", degreeRank[v]));
    }
    add(reasons, hole(v, contacts));
    add(reasons, boundary(v, contacts));
    if (innermost >= 2 && report.core()[v] == innermost) {
      reasons.add(Reason.of("network.node.inner-core", "core", innermost));
    }
    if (contacts.length == 1) {
      reasons.add(Reason.of("network.node.single-tie", "contact", network.ids().get(contacts[0])));
    }
    return List.copyOf(reasons);
  }

  private static void add(List<Reason> reasons, @Nullable Reason reason) {
    if (reason != null) {
      reasons.add(reason);
    }
  }

  private @Nullable Reason broker(int v, int[] contacts) {
    double[] betweenness = report.betweenness();
    if (betweenness == null || brokerRank[v] > top || betweenness[v] <= 0) {
      return null;
    }
    double n = network.size();
    double pairs = (n - 1) * (n - 2) / (network.directed() ? 1 : 2);
    return Reason.of(
        "network.node.broker",
        "rank",
        brokerRank[v],
        "share",
        betweenness[v] / pairs,
        "contacts",
        contacts.length,
        "communities",
        communities(contacts),
        "groups",
        groups(contacts));
  }

  private int communities(int[] contacts) {
    return (int) Arrays.stream(contacts).map(w -> report.communities().of()[w]).distinct().count();
  }

  private List<String> groups(int[] contacts) {
    Set<String> names = new TreeSet<>();
    for (int w : contacts) {
      String name = network.groupName(w);
      if (name != null) {
        names.add(name);
      }
    }
    return List.copyOf(names);
  }

  private @Nullable Reason cutPoint(int v) {
    return report.cutOff()[v] == 0
        ? null
        : Reason.of("network.node.cut-point", "cutOff", report.cutOff()[v]);
  }

  private @Nullable Reason hole(int v, int[] contacts) {
    double constraint = report.cohesion().constraint()[v];
    if (contacts.length < 3 || holeRank[v] > top || constraint >= 0.5) {
      return null;
    }
    return Reason.of(
        "network.node.structural-hole",
        "constraint",
        constraint,
        "effectiveSize",
        report.cohesion().effectiveSize()[v],
        "contacts",
        contacts.length);
  }

  private @Nullable Reason boundary(int v, int[] contacts) {
    Mixing mixing = report.mixing();
    if (mixing == null || !(mixing.nodeEi()[v] > 0)) {
      return null;
    }
    long external =
        Arrays.stream(contacts)
            .filter(w -> network.group(w) >= 0 && network.group(w) != network.group(v))
            .count();
    return Reason.of(
        "network.node.boundary-spanner",
        "external",
        external,
        "internal",
        Arrays.stream(contacts).filter(w -> network.group(w) == network.group(v)).count(),
        "groups",
        groups(contacts));
  }
}

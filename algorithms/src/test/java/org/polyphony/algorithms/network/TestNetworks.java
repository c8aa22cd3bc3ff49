package org.polyphony.algorithms.network;

import java.util.SplittableRandom;

/** Small networks for tests. */
final class TestNetworks {

  private TestNetworks() {}

  /** Undirected ties written as "a-b b-c"; a lone name is a member without ties. */
  static Network undirected(String ties) {
    return parse(ties, false);
  }

  /** Directed ties written as "a-b b-c". */
  static Network directed(String ties) {
    return parse(ties, true);
  }

  private static Network parse(String ties, boolean directed) {
    NetworkBuilder builder = new NetworkBuilder(directed, false);
    for (String tie : ties.split(" ")) {
      int dash = tie.indexOf('-');
      if (dash < 0) {
        builder.member(tie, null);
      } else {
        builder.tie(tie.substring(0, dash), tie.substring(dash + 1), 1);
      }
    }
    return builder.build();
  }

  /** Members 0 to n-1, ties drawn at random, weights a quarter to 2 when weighted. */
  static Network random(int n, int ties, boolean directed, boolean weighted, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    NetworkBuilder builder = new NetworkBuilder(directed, weighted);
    for (int v = 0; v < n; v++) {
      builder.member("" + v, "group " + random.nextInt(3));
    }
    for (int i = 0; i < ties; i++) {
      double weight = weighted ? (1 + random.nextInt(8)) / 4.0 : 1;
      builder.tie("" + random.nextInt(n), "" + random.nextInt(n), weight);
    }
    return builder.build();
  }

  static int index(Network network, String id) {
    return network.ids().indexOf(id);
  }
}

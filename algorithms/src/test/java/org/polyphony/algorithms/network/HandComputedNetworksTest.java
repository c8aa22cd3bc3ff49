package org.polyphony.algorithms.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.polyphony.algorithms.Progress;

/** Every measure on networks small enough to compute by hand. */
class HandComputedNetworksTest {

  private static NetworkReport report(Network network) {
    return NetworkAnalysis.of(network, NetworkOptions.DEFAULT, Progress.NONE);
  }

  @Test
  void pathOfFour() {
    Network path = TestNetworks.undirected("a-b b-c c-d");
    NetworkReport report = report(path);
    assertThat(path.density()).isEqualTo(0.5);
    // b lies between a and c, a and d; c between a and d, b and d.
    assertThat(report.betweenness()).containsExactly(0, 2, 2, 0);
    // a: distances 1 + 2 + 3 = 6 to three others.
    assertThat(report.distances().closeness()).containsExactly(0.5, 0.75, 0.75, 0.5);
    assertThat(report.distances().diameter()).isEqualTo(3);
    assertThat(report.distances().meanPath()).isEqualTo(10 / 6.0, within(1e-15));
    assertThat(report.core()).containsExactly(1, 1, 1, 1);
    assertThat(report.cutOff()).containsExactly(0, 1, 1, 0);
    // Two communities of two: 2/3 of the ties inside less 2 · (3/6)².
    assertThat(report.communities().modularity()).isEqualTo(2 / 3.0 - 0.5, within(1e-15));
  }

  @Test
  void starHasOneBroker() {
    NetworkReport report = report(TestNetworks.undirected("hub-a hub-b hub-c hub-d"));
    assertThat(report.betweenness()).containsExactly(6, 0, 0, 0, 0);
    // Nobody a contact of the hub knows is known to another contact: 4 · (1/4)².
    assertThat(report.cohesion().constraint()[0]).isEqualTo(0.25, within(1e-15));
    assertThat(report.cohesion().constraint()[1]).isEqualTo(1, within(1e-15));
    assertThat(report.cohesion().effectiveSize()[0]).isEqualTo(4);
    assertThat(report.degreeAssortativity()).isEqualTo(-1, within(1e-12));
    assertThat(report.reasons().get(0)).extracting(Reason::key).contains("network.node.broker");
    assertThat(report.reasons().get(1))
        .containsExactly(Reason.of("network.node.single-tie", "contact", "hub"));
  }

  @Test
  void twoTrianglesAndABridge() {
    NetworkReport report = report(TestNetworks.undirected("a-b b-c c-a c-d d-e e-f f-d"));
    // Three triples closed of each triangle, two more open ones at c and at d.
    assertThat(report.cohesion().transitivity()).isEqualTo(6 / 10.0, within(1e-15));
    assertThat(report.cohesion().clustering()).containsExactly(1, 1, 1 / 3.0, 1 / 3.0, 1, 1);
    assertThat(report.cohesion().triangles()).isEqualTo(2);
    assertThat(report.communities().of()).containsExactly(0, 0, 0, 1, 1, 1);
    assertThat(report.communities().modularity()).isEqualTo(6 / 7.0 - 0.5, within(1e-15));
    assertThat(report.core()).containsOnly(2);
    assertThat(report.cutOff()).containsExactly(0, 0, 2, 2, 0, 0);
    // a's two contacts know each other: 2 − 2·1/2.
    assertThat(report.cohesion().effectiveSize()[0]).isEqualTo(1, within(1e-15));
    // For each of the two contacts (1/2 direct + 1/2 · p) with p = 1/2 by b and 1/3 by c.
    double viaC = 0.5 + 0.5 / 3;
    double viaB = 0.5 + 0.5 / 2;
    assertThat(report.cohesion().constraint()[0])
        .isEqualTo(viaC * viaC + viaB * viaB, within(1e-15));
  }

  @Test
  void closenessOfTwoPartsIsScaledByTheirShare() {
    NetworkReport report = report(TestNetworks.undirected("a-b c-d d-e lone"));
    // d reaches 2 of 5 others over 2 steps: (2/2) · (2/5).
    assertThat(report.distances().closeness())
        .containsExactly(0.2, 0.2, 4 / 15.0, 0.4, 4 / 15.0, 0);
    assertThat(report.components().sizes()).containsExactly(3, 2, 1);
    assertThat(report.distances().diameter()).isEqualTo(2);
    assertThat(report.reasons().get(5)).containsExactly(Reason.of("network.node.isolated"));
  }

  @Test
  void directedCycleWithATail() {
    NetworkReport report = report(TestNetworks.directed("a-b b-c c-a c-d"));
    // On cycle paths: a-b-c, a-b-c-d (b, c), b-c-a, b-c-d, c-a-b.
    assertThat(report.betweenness()).containsExactly(1, 2, 3, 0);
    assertThat(report.strong()).isNotNull();
    assertThat(java.util.Objects.requireNonNull(report.strong()).sizes()).containsExactly(3, 1);
    assertThat(report.components().count()).isEqualTo(1);
    // d is reached from c, b and a over 1 + 2 + 3 steps.
    assertThat(report.distances().closeness()).endsWith(0.5);
    assertThat(report.network().density()).isEqualTo(4 / 12.0);
  }

  @Test
  void pageRankOfTwoWithADeadEnd() {
    double[] rank = PageRank.of(TestNetworks.directed("a-b"), 0.85);
    // a = 0.075 + 0.425 b, since b starts anywhere again; a + b = 1.
    assertThat(rank[0]).isEqualTo(0.5 / 1.425, within(1e-14));
    assertThat(rank[0] + rank[1]).isEqualTo(1, within(1e-15));
  }

  @Test
  void oneMemberAlone() {
    NetworkReport report = report(TestNetworks.undirected("alone"));
    assertThat(report.network().density()).isZero();
    assertThat(report.distances().diameter()).isNull();
    assertThat(report.communities().modularity()).isNull();
    assertThat(report.communities().count()).isEqualTo(1);
    assertThat(report.pageRank()).containsExactly(1);
    assertThat(report.betweenness()).containsExactly(0);
  }

  @Test
  void loopsAndMultiplesAreMergedAndCounted() {
    NetworkBuilder builder = new NetworkBuilder(false, true);
    builder.tie("a", "b", 1).tie("b", "a", 2).tie("a", "a", 5).tie("b", "c", 1);
    Network network = builder.build();
    assertThat(network.edges()).isEqualTo(2);
    assertThat(network.strength(0)).isEqualTo(3);
    assertThat(network.merged()).isEqualTo(new Merged(4, 1, 1));
    assertThat(report(network).findings())
        .contains(Reason.of("network.finding.merged", "loops", 1L, "multiples", 1L));
  }

  @Test
  void strongTiesAreShortWhenLengthsAreInverse() {
    NetworkBuilder builder = new NetworkBuilder(false, true);
    builder.tie("a", "b", 4).tie("b", "c", 4).tie("a", "c", 1);
    NetworkOptions options =
        new NetworkOptions(1, 1, NetworkOptions.Effort.AUTO, PathLength.INVERSE, 0.01, 0.1, false);
    NetworkReport report = NetworkAnalysis.of(builder.build(), options, Progress.NONE);
    assertThat(report.betweenness()).containsExactly(0, 1, 0);
    assertThat(report.distances().diameter()).isEqualTo(0.5);
  }
}

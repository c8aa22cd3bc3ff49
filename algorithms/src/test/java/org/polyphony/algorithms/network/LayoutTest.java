package org.polyphony.algorithms.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.polyphony.algorithms.Progress;

class LayoutTest {

  private static Layout layout(Network network) {
    return Layout.of(network, Communities.of(network, 1, 1, Progress.NONE), Progress.NONE);
  }

  private static double distance(Layout layout, int v, int w) {
    return Math.hypot(layout.x()[v] - layout.x()[w], layout.y()[v] - layout.y()[w]);
  }

  @Test
  void tiedMembersAreCloserThanOthers() {
    Network network = TestNetworks.random(700, 1100, false, false, 2);
    Layout layout = layout(network);
    double tied = 0;
    double all = 0;
    int ties = 0;
    for (int v = 0; v < 700; v++) {
      for (int w : network.neighbours(v)) {
        tied += distance(layout, v, w);
        ties++;
      }
      all += distance(layout, v, (v + 350) % 700);
    }
    assertThat(tied / ties).isLessThan(0.6 * all / 700);
  }

  @Test
  void liesInTheUnitSquareAndNobodyOnTopOfAnother() {
    Network network = TestNetworks.undirected("a-b b-c c-a c-d x y z");
    Layout layout = layout(network);
    for (int v = 0; v < network.size(); v++) {
      assertThat(layout.x()[v]).isBetween(0.0, 1.0);
      assertThat(layout.y()[v]).isBetween(0.0, 1.0);
      for (int w = v + 1; w < network.size(); w++) {
        assertThat(distance(layout, v, w)).isGreaterThan(0.02);
      }
    }
  }

  @Test
  void looksTheSameEveryTime() {
    Network network = TestNetworks.random(600, 900, false, false, 8);
    assertThat(layout(network).x()).containsExactly(layout(network).x());
  }
}

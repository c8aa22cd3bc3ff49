package org.polyphony.algorithms.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.polyphony.algorithms.Progress;

/** Communities of random networks against the proven optimum and the guarantees of the method. */
class CommunityInvariantsTest {

  /** The best of all partitions: members take the number of an earlier community or a new one. */
  private static double optimum(Network network, int[] community, int v, int used) {
    if (v == network.size()) {
      Double value = Communities.modularity(network, community);
      return value == null ? 0 : value;
    }
    double best = -1;
    for (int c = 0; c <= used; c++) {
      community[v] = c;
      best = Math.max(best, optimum(network, community, v + 1, Math.max(used, c + 1)));
    }
    return best;
  }

  @Test
  void reachesTheProvenOptimumOfSmallNetworksAndNeverMore() {
    int reached = 0;
    for (int seed = 0; seed < 60; seed++) {
      Network network = TestNetworks.random(8, 5 + seed % 12, seed % 2 == 1, seed % 4 > 1, seed);
      double best = optimum(network, new int[8], 0, 0);
      double found =
          Objects.requireNonNull(Communities.of(network, 10, seed, Progress.NONE).modularity());
      assertThat(found).isLessThanOrEqualTo(best + 1e-12);
      reached += found > best - 1e-9 ? 1 : 0;
    }
    assertThat(reached).isGreaterThanOrEqualTo(57);
  }

  @Test
  void communitiesHangTogetherAndBelongToOneComponent() {
    for (int seed = 0; seed < 20; seed++) {
      Network network = TestNetworks.random(300, 500, false, false, seed);
      int[] of = Communities.of(network, 2, seed, Progress.NONE).of();
      NetworkBuilder inside = new NetworkBuilder(false, false);
      network.ids().forEach(id -> inside.member(id, null));
      for (int v = 0; v < network.size(); v++) {
        for (int w : network.neighbours(v)) {
          if (of[v] == of[w]) {
            inside.tie("" + v, "" + w, 1);
          }
        }
      }
      int communities = Arrays.stream(of).max().orElse(0) + 1;
      assertThat(Components.weak(inside.build()).count()).isEqualTo(communities);
    }
  }

  @Test
  void findsPlantedCommunities() {
    // Ten cliques of eight in a ring: the best partition is the cliques.
    NetworkBuilder builder = new NetworkBuilder(false, false);
    for (int c = 0; c < 10; c++) {
      for (int i = 0; i < 8; i++) {
        for (int j = i + 1; j < 8; j++) {
          builder.tie(c + "." + i, c + "." + j, 1);
        }
      }
      builder.tie(c + ".0", (c + 1) % 10 + ".1", 1);
    }
    Communities found = Communities.of(builder.build(), 3, 1, Progress.NONE);
    assertThat(found.count()).isEqualTo(10);
    assertThat(found.agreement()).isEqualTo(1);
    // 280 of 290 ties inside, ten equal shares.
    assertThat(found.modularity()).isEqualTo(280 / 290.0 - 0.1, within(1e-12));
  }

  @Test
  void sameSeedSameCommunities() {
    Network network = TestNetworks.random(500, 1500, true, true, 9);
    int[] first = Communities.of(network, 4, 77, Progress.NONE).of();
    assertThat(Communities.of(network, 4, 77, Progress.NONE).of()).containsExactly(first);
  }

  @Test
  void adjustedRandOfHubertAndArabie() {
    // Two of three rows agree: index 8/15 pairs against the expectation of chance, by hand.
    int[] a = {0, 0, 0, 1, 1, 1};
    int[] b = {0, 0, 1, 1, 2, 2};
    assertThat(Agreement.adjustedRand(a, a)).isEqualTo(1);
    // Together in both: 2; in a: 6; in b: 3; of 15 pairs: (2 − 1.2) / (4.5 − 1.2).
    assertThat(Agreement.adjustedRand(a, b)).isEqualTo(0.8 / 3.3, within(1e-12));
  }
}

package org.polyphony.algorithms.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.polyphony.algorithms.Progress;

/** Path measures of random networks against definitions written down naively. */
class ShortestPathInvariantsTest {

  /** Distances by Floyd and Warshall, path counts by the recurrence over them. */
  private static double[] naiveBetweenness(Network network, double[][] distance) {
    int n = network.size();
    double[] sum = new double[n];
    for (int s = 0; s < n; s++) {
      for (int t = 0; t < n; t++) {
        for (int v = 0; v < n; v++) {
          if (s != t
              && v != s
              && v != t
              && distance[s][v] + distance[v][t] == distance[s][t]
              && distance[s][t] < 1e9) {
            sum[v] +=
                paths(network, distance, s, v)
                    * paths(network, distance, v, t)
                    / paths(network, distance, s, t);
          }
        }
      }
    }
    return Arrays.stream(sum).map(x -> network.directed() ? x : x / 2).toArray();
  }

  private static double paths(Network network, double[][] distance, int s, int t) {
    if (s == t) {
      return 1;
    }
    double count = 0;
    for (int u = 0; u < network.size(); u++) {
      if (network.out().find(u, t) >= 0 && distance[s][u] == distance[s][t] - 1) {
        count += paths(network, distance, s, u);
      }
    }
    return count;
  }

  private static double[][] distances(Network network) {
    int n = network.size();
    double[][] d = new double[n][n];
    for (int s = 0; s < n; s++) {
      for (int t = 0; t < n; t++) {
        d[s][t] = s == t ? 0 : network.out().find(s, t) >= 0 ? 1 : 1e9;
      }
    }
    for (int k = 0; k < n; k++) {
      for (int s = 0; s < n; s++) {
        for (int t = 0; t < n; t++) {
          d[s][t] = Math.min(d[s][t], d[s][k] + d[k][t]);
        }
      }
    }
    return d;
  }

  @Test
  void agreesWithTheDefinitionOnRandomNetworks() {
    for (int seed = 0; seed < 40; seed++) {
      Network network =
          TestNetworks.random(4 + seed % 9, 6 + seed % 17, seed % 2 == 0, false, seed);
      double[][] d = distances(network);
      Components components = Components.weak(network);
      assertThat(Betweenness.exact(network, Progress.NONE))
          .containsExactly(naiveBetweenness(network, d), within(1e-9));
      Distances distances = StepDistances.of(network, components, 1, Progress.NONE);
      for (int v = 0; v < network.size(); v++) {
        int node = v;
        double[] to = Arrays.stream(d).mapToDouble(row -> row[node]).filter(x -> x < 1e9).toArray();
        double expected =
            Distances.wassermanFaust(to.length, Arrays.stream(to).sum(), network.size());
        assertThat(distances.closeness()[v]).isEqualTo(expected, within(1e-12));
      }
    }
  }

  @Test
  void weightedPathsWithEqualLengthsAreSteps() {
    for (int seed = 0; seed < 20; seed++) {
      Network network = TestNetworks.random(30, 60, seed % 2 == 0, false, seed);
      Components components = Components.weak(network);
      WeightedPaths weighted =
          WeightedPaths.of(network, PathLength.WEIGHT, components, Progress.NONE);
      Distances steps = StepDistances.of(network, components, 1, Progress.NONE);
      assertThat(weighted.betweenness())
          .containsExactly(Betweenness.exact(network, Progress.NONE), within(1e-9));
      assertThat(weighted.distances().closeness()).containsExactly(steps.closeness());
      assertThat(weighted.distances().meanPath()).isEqualTo(steps.meanPath());
      assertThat(weighted.distances().diameter()).isEqualTo(steps.diameter());
    }
  }

  @Test
  void morePathsThanADoubleCounts() {
    // 1,100 diamonds in a row: 2^1100 shortest paths from end to end.
    NetworkBuilder builder = new NetworkBuilder(false, false);
    int diamonds = 1100;
    for (int i = 0; i < diamonds; i++) {
      builder.tie("j" + i, "u" + i, 1).tie("j" + i, "d" + i, 1);
      builder.tie("u" + i, "j" + (i + 1), 1).tie("d" + i, "j" + (i + 1), 1);
    }
    Network network = builder.build();
    double[] values = Betweenness.exact(network, Progress.NONE);
    int middle = diamonds / 2;
    double before = 3.0 * middle;
    double after = 3.0 * (diamonds - middle);
    // Every pair on different sides of a joint, and half of the pair of the diamond on each side.
    assertThat(values[TestNetworks.index(network, "j" + middle)])
        .isEqualTo(before * after + 0.5 + 0.5, within(1e-3));
  }

  @Test
  void relabellingMovesTheValuesAlong() {
    SplittableRandom random = new SplittableRandom(5);
    Network network = TestNetworks.random(50, 120, false, false, 3);
    int[] label = LocalMoving.shuffled(50, random);
    NetworkBuilder builder = new NetworkBuilder(false, false);
    int[] at = new int[50];
    for (int v = 0; v < 50; v++) {
      at[label[v]] = v;
    }
    Arrays.stream(at).forEach(v -> builder.member("" + v, null));
    for (int v = 0; v < 50; v++) {
      for (int w : network.neighbours(v)) {
        builder.tie("" + v, "" + w, 1);
      }
    }
    double[] before = Betweenness.exact(network, Progress.NONE);
    double[] after = Betweenness.exact(builder.build(), Progress.NONE);
    double[] rankBefore = PageRank.of(network, 0.85);
    double[] rankAfter = PageRank.of(builder.build(), 0.85);
    for (int v = 0; v < 50; v++) {
      assertThat(after[label[v]]).isEqualTo(before[v], within(1e-9));
      assertThat(rankAfter[label[v]]).isEqualTo(rankBefore[v], within(1e-14));
    }
  }

  @Test
  void sampledValuesLieWithinTheirErrors() {
    for (boolean directed : new boolean[] {false, true}) {
      Network network = TestNetworks.random(400, 900, directed, false, 11);
      double[] exact = Betweenness.exact(network, Progress.NONE);
      SampledBetweenness sampled = SampledBetweenness.of(network, 0.02, 0.1, 20, 4, Progress.NONE);
      double pairs = 400 * 399 / (directed ? 1.0 : 2.0);
      for (int v = 0; v < 400; v++) {
        assertThat(Math.abs(sampled.values()[v] - exact[v])).isLessThan(sampled.errors()[v]);
        assertThat(sampled.errors()[v]).isLessThanOrEqualTo(0.02 * pairs);
      }
      double bias = Arrays.stream(sampled.values()).sum() / Arrays.stream(exact).sum();
      assertThat(bias).isBetween(0.95, 1.05);
      assertThat(SampledBetweenness.of(network, 0.02, 0.1, 20, 4, Progress.NONE).values())
          .containsExactly(sampled.values());
    }
  }
}

package org.polyphony.algorithms.matching.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.polyphony.algorithms.Progress;

/** Maximum-weight matching against every matching and published cases; the rules of twinning. */
class PairingTest {

  @Test
  void randomGraphsReachTheBestOfAllMatchingsAndTheDualBound() {
    Random random = new Random(5);
    for (int round = 0; round < 3000; round++) {
      int n = 1 + random.nextInt(9);
      long[][] weights = new long[n][n];
      for (int u = 0; u < n; u++) {
        for (int v = 0; v < u; v++) {
          weights[u][v] = random.nextInt(3) == 0 ? 0 : random.nextInt(round % 2 == 0 ? 4 : 30);
          weights[v][u] = weights[u][v];
        }
      }
      GeneralMatching matching = new GeneralMatching(weights);
      long weight = weight(weights, matching.solve(Progress.NONE));
      assertThat(weight).isEqualTo(best(weights, 0));
      assertThat(matching.twiceBound()).isEqualTo(2 * weight);
    }
  }

  /** The test cases of J. van Rantwijk's mwmatching (2008) that other libraries use too. */
  @Test
  void vanRantwijk2008CasesOfNestedBlossomsAreSolved() {
    assertThat(solve(6, "1-2:8 1-3:9 2-3:10 3-4:7 1-6:5 4-5:6")).isEqualTo("1-6 2-3 4-5");
    assertThat(solve(6, "1-2:9 1-3:8 2-3:10 1-4:5 4-5:4 1-6:3")).isEqualTo("1-6 2-3 4-5");
    assertThat(solve(6, "1-2:9 1-3:9 2-3:10 2-4:8 3-5:8 4-5:10 5-6:6")).isEqualTo("1-3 2-4 5-6");
    assertThat(solve(8, "1-2:10 1-7:10 2-3:12 3-4:20 3-5:20 4-5:25 5-6:10 6-7:10 7-8:8"))
        .isEqualTo("1-2 3-4 5-6 7-8");
    assertThat(solve(10, "1-2:45 1-5:45 2-3:50 3-4:45 4-5:50 1-6:30 3-9:35 4-8:35 5-7:26 9-10:5"))
        .isEqualTo("1-6 2-3 4-8 5-7 9-10");
    assertThat(
            solve(
                11,
                "1-2:45 1-7:45 2-3:50 3-4:45 4-5:95 4-6:94 5-6:94 6-7:50 1-8:30 3-11:35 5-9:36 "
                    + "7-10:26 11-10:5"))
        .isEqualTo("1-8 2-3 4-6 5-9 7-10");
  }

  @Test
  void byHandComplementaryPartnersInBothDirections() {
    List<Profile> profiles =
        List.of(
            profile("a", "Africa", "fr", 5, 1),
            profile("b", "Africa", "fr", 1, 5),
            profile("c", "Asia", "fr", 5, 5),
            profile("d", "Europe", "en", 1, 1));
    PairingResult any = solve(profiles, PairingRules.RegionRule.ANY, false);
    assertThat(any.total()).isEqualTo(16);
    assertThat(any.proven()).isTrue();
    assertThat(any.pairs().getFirst().a() + any.pairs().getFirst().b()).isEqualTo("ab");
    PairingResult spoken = solve(profiles, PairingRules.RegionRule.SOUTH_SOUTH, true);
    assertThat(spoken.total()).isEqualTo(8);
    assertThat(spoken.unpaired())
        .extracting(alone -> alone.reason().key())
        .containsExactly("matching.pair.others-better", "matching.pair.no-partner");
  }

  private static PairingResult solve(
      List<Profile> profiles, PairingRules.RegionRule regions, boolean language) {
    PairingRules rules =
        new PairingRules(language, regions, Set.of("Africa", "Asia"), 0, Set.of(), false);
    return new Pairing(profiles, rules).solve(Progress.NONE);
  }

  private static Profile profile(String id, String region, String language, int music, int film) {
    return new Profile(
        id, region, Set.of(language), Map.of("music", music, "film", film), Set.of());
  }

  private static String solve(int n, String edges) {
    long[][] weights = new long[n][n];
    for (String edge : edges.split(" ")) {
      String[] parts = edge.split("[-:]");
      int u = Integer.parseInt(parts[0]) - 1;
      int v = Integer.parseInt(parts[1]) - 1;
      weights[u][v] = Long.parseLong(parts[2]);
      weights[v][u] = weights[u][v];
    }
    int[] partner = new GeneralMatching(weights).solve(Progress.NONE);
    StringBuilder pairs = new StringBuilder();
    for (int u = 0; u < n; u++) {
      if (partner[u] > u) {
        pairs.append(u + 1).append('-').append(partner[u] + 1).append(' ');
      }
    }
    return pairs.toString().strip();
  }

  private static long weight(long[][] weights, int[] partner) {
    long sum = 0;
    for (int u = 0; u < partner.length; u++) {
      if (partner[u] > u) {
        assertThat(partner[partner[u]]).isEqualTo(u);
        sum += weights[u][partner[u]];
      }
    }
    return sum;
  }

  private static long best(long[][] weights, int used) {
    int u = Integer.numberOfTrailingZeros(~used);
    if (u >= weights.length) {
      return 0;
    }
    long best = best(weights, used | 1 << u);
    for (int v = u + 1; v < weights.length; v++) {
      if ((used & 1 << v) == 0 && weights[u][v] > 0) {
        best = Math.max(best, weights[u][v] + best(weights, used | 1 << u | 1 << v));
      }
    }
    return best;
  }
}

package org.polyphony.algorithms.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SuppressionTest {

  private static Cell table(long... values) {
    var cells = new ArrayList<Cell>();
    long sum = 0;
    for (int i = 0; i < values.length; i++) {
      cells.add(Cell.of("c" + i, values[i]));
      sum += values[i];
    }
    return new Cell("all", sum, List.of(cells));
  }

  @Test
  void hidesASecondCellWhereTheTotalWouldGiveTheFirst() {
    assertThat(Suppression.hidden(table(3, 20, 30), 5)).containsExactlyInAnyOrder("c0", "c1");
    assertThat(Suppression.hidden(table(5, 20, 30), 5)).isEmpty();
    assertThat(Suppression.hidden(table(0, 20), 5)).isEmpty();
  }

  @Test
  void hidesAThirdWhereTwoOnesWouldBeOnes() {
    assertThat(Suppression.hidden(table(1, 1, 9, 30), 5))
        .containsExactlyInAnyOrder("c0", "c1", "c2");
  }

  @Test
  void hidesTheZerosWhereNothingElseIsLeft() {
    assertThat(Suppression.hidden(table(2, 3, 0), 5)).containsExactlyInAnyOrder("c0", "c1", "c2");
  }

  @Test
  void hidesAllOfASmallTotalAndOfWhatAHiddenCellIsMadeOf() {
    assertThat(Suppression.hidden(table(1, 0, 3), 5)).contains("all", "c0", "c1", "c2");
    var region = new Cell("africa", 4, List.of(List.of(Cell.of("MU", 4), Cell.of("KE", 0))));
    var other = new Cell("asia", 30, List.of(List.of(Cell.of("VN", 30))));
    var third = new Cell("europe", 40, List.of(List.of(Cell.of("FR", 38), Cell.of("MT", 2))));
    assertThat(Suppression.hidden(new Cell("all", 74, List.of(List.of(region, other, third))), 5))
        .containsExactlyInAnyOrder("africa", "MU", "KE", "asia", "VN", "FR", "MT");
  }

  @Test
  void refusesWhatDoesNotAddUp() {
    assertThatThrownBy(() -> new Cell("all", 3, List.of(List.of(Cell.of("a", 2)))))
        .hasMessageContaining("add up to 2, not to 3");
    assertThatThrownBy(() -> Suppression.hidden(Cell.of("all", 3), 1))
        .hasMessageContaining("hides nothing");
  }

  /** Tries every table that would be told the same way: no hidden cell has one value only. */
  @Test
  void noHiddenCellCanBeComputedEvenByWhoKnowsTheRule() {
    var random = new Random(20260101);
    int withSecrets = 0;
    for (int run = 0; run < 400; run++) {
      long[] values = new long[1 + random.nextInt(4)];
      for (int i = 0; i < values.length; i++) {
        values[i] = random.nextInt(3) == 0 ? 0 : random.nextInt(9);
      }
      String told = told(values);
      if (told.startsWith("?")) {
        assertThat(told).matches("[? ]+");
      } else if (told.contains("?")) {
        withSecrets++;
        var alike = new ArrayList<long[]>();
        alike(values.length, sum(values), new long[values.length], 0, told, alike);
        for (int i = 0; i < values.length; i++) {
          int place = i;
          if (told.split(" ")[i + 1].equals("?")) {
            assertThat(alike.stream().map(it -> it[place]).distinct().count())
                .as("cell %d of %s", i, Arrays.toString(values))
                .isGreaterThan(1);
          } else {
            assertThat(values[i] == 0 || values[i] >= 5).isTrue();
          }
        }
      }
    }
    assertThat(withSecrets).isGreaterThan(100);
  }

  /** The total and the cells as they are told, a question mark for a hidden one. */
  private static String told(long... values) {
    Set<String> hidden = Suppression.hidden(table(values), 5);
    var told = new StringBuilder(hidden.contains("all") ? "?" : String.valueOf(sum(values)));
    for (int i = 0; i < values.length; i++) {
      told.append(' ').append(hidden.contains("c" + i) ? "?" : String.valueOf(values[i]));
    }
    return told.toString();
  }

  private static long sum(long... values) {
    return Arrays.stream(values).sum();
  }

  private static void alike(
      int cells, long left, long[] made, int place, String told, List<long[]> alike) {
    if (place == cells - 1) {
      made[place] = left;
      if (told(made).equals(told)) {
        alike.add(made.clone());
      }
      return;
    }
    for (long value = 0; value <= left; value++) {
      made[place] = value;
      alike(cells, left - value, made, place + 1, told, alike);
    }
  }
}

package org.polyphony.algorithms.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.polyphony.algorithms.InputRefused;

class TwoModeTest {

  private static TwoModeBuilder exchanges() {
    return new TwoModeBuilder()
        .tie("Ana", "workshop")
        .tie("Ben", "workshop")
        .tie("Ana", "fair")
        .tie("Ben", "fair")
        .tie("Cleo", "fair")
        .tie("Cleo", "fair");
  }

  @Test
  void peopleAreTiedByTheExchangesTheyShare() {
    TwoMode two = exchanges().project(TwoMode.Side.SOURCE, TwoMode.Weighting.COUNT, _ -> "");
    Network people = two.projection();
    assertThat(people.ids()).containsExactly("Ana", "Ben", "Cleo");
    assertThat(people.edges()).isEqualTo(3);
    assertThat(people.strength(0)).isEqualTo(3);
    assertThat(two.edges()).isEqualTo(5);
    assertThat(two.merged().multiples()).isEqualTo(1);
    assertThat(two.density()).isEqualTo(5 / 6.0, within(1e-15));
    assertThat(two.sources().get(0)).isEqualTo(new TwoMode.Actor("Ana", 2, 1));
    assertThat(two.targets().get(0)).isEqualTo(new TwoMode.Actor("workshop", 2, 2 / 3.0));
  }

  @Test
  void largeExchangesTieLessByNewmansWeights() {
    Network people =
        exchanges().project(TwoMode.Side.SOURCE, TwoMode.Weighting.NEWMAN, _ -> "").projection();
    // Ana and Ben: 1 in the workshop of two, 1/2 in the fair of three; Ana and Cleo 1/2.
    assertThat(people.strength(0)).isEqualTo(2, within(1e-15));
    assertThat(people.strength(2)).isEqualTo(1, within(1e-15));
  }

  @Test
  void exchangesAreTiedByThePeopleTheyShare() {
    Network events =
        exchanges().project(TwoMode.Side.TARGET, TwoMode.Weighting.COUNT, _ -> "").projection();
    assertThat(events.ids()).containsExactly("workshop", "fair");
    assertThat(events.strength(0)).isEqualTo(2);
  }

  @Test
  void projectionsTooLargeAreRefusedByNameOfTheLargest() {
    TwoModeBuilder builder = new TwoModeBuilder();
    for (int i = 0; i < 10_100; i++) {
      builder.tie("p" + i, "congress");
    }
    assertThatThrownBy(() -> builder.project(TwoMode.Side.SOURCE, TwoMode.Weighting.COUNT, _ -> ""))
        .isInstanceOf(InputRefused.class)
        .hasMessageContaining("'congress' alone ties 10100 members");
  }
}

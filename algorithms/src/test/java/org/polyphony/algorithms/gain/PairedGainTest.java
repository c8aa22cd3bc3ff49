package org.polyphony.algorithms.gain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.polyphony.algorithms.InputRefused;

class PairedGainTest {

  /** Hours of sleep with two drugs: the data of Student's own paper (Cushny and Peebles, 1905). */
  private static final double[] FIRST = {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0};

  private static final double[] SECOND = {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};

  @Test
  void givesThePublishedAnswerForStudentsOwnData() {
    var pairs = new ArrayList<Pair>();
    for (int i = 0; i < FIRST.length; i++) {
      pairs.add(new Pair(FIRST[i], SECOND[i]));
    }
    var gain = PairedGain.of(pairs);
    assertThat(gain.gain()).isCloseTo(1.58, within(1e-12));
    assertThat(gain.deviation()).isCloseTo(1.229995, within(1e-6));
    // as every statistics package prints it
    var interval = Objects.requireNonNull(gain.interval());
    assertThat(interval.low()).isCloseTo(0.7001142, within(1e-7));
    assertThat(interval.high()).isCloseTo(2.4598858, within(1e-7));
  }

  @Test
  void hasTheQuantilesOfThePrintedTable() {
    assertThat(StudentT.within(0.95, 1)).isCloseTo(12.706, within(5e-4));
    assertThat(StudentT.within(0.95, 2)).isCloseTo(4.303, within(5e-4));
    assertThat(StudentT.within(0.95, 3)).isCloseTo(3.182, within(5e-4));
    assertThat(StudentT.within(0.95, 9)).isCloseTo(2.262, within(5e-4));
    assertThat(StudentT.within(0.95, 30)).isCloseTo(2.042, within(5e-4));
    assertThat(StudentT.within(0.95, 120)).isCloseTo(1.980, within(5e-4));
    assertThat(StudentT.within(0.95, 10_000_000)).isCloseTo(1.960, within(5e-4));
    assertThat(StudentT.within(0.99, 5)).isCloseTo(4.032, within(5e-4));
  }

  @Test
  void onePairHasNoIntervalAndEqualGainsHaveANarrowOne() {
    assertThat(PairedGain.of(List.of(new Pair(2, 4))).interval()).isNull();
    var same = PairedGain.of(List.of(new Pair(1, 2), new Pair(3, 4), new Pair(2, 3)));
    assertThat(same.interval()).isEqualTo(new PairedGain.Range(1, 1));
  }

  @Test
  void theBoundsHoldWhateverTheOthersGained() {
    var gain = PairedGain.of(List.of(new Pair(2, 4), new Pair(3, 4)));
    // two people gained 3 together; two more could have lost or won 4 each
    assertThat(gain.bounds(4, 4)).isEqualTo(new PairedGain.Range(-1.25, 2.75));
    assertThat(gain.bounds(2, 4)).isEqualTo(new PairedGain.Range(1.5, 1.5));
  }

  @Test
  void refusesWhatCannotBe() {
    assertThatThrownBy(() -> PairedGain.of(List.of())).isInstanceOf(InputRefused.class);
    assertThatThrownBy(() -> PairedGain.of(List.of(new Pair(1, Double.NaN))))
        .isInstanceOf(InputRefused.class)
        .hasMessageContaining("Pair 1");
    assertThatThrownBy(() -> PairedGain.of(List.of(new Pair(1, 2))).bounds(0, 4))
        .isInstanceOf(InputRefused.class);
  }
}

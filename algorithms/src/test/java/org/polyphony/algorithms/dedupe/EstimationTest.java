package org.polyphony.algorithms.dedupe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.polyphony.algorithms.Progress;

class EstimationTest {

  private static final List<Field> FIELDS =
      List.of(
          new Field("a", FieldType.CODE),
          new Field("b", FieldType.CODE),
          new Field("c", FieldType.CODE));

  /**
   * Two hundred things in two lists; 150 of them keep all three values, 40 change the first, 10 the
   * second. Nothing else agrees. By hand: the first agrees in 160 of 200, the second in 190, the
   * third in all, and 200 of 40,000 pairs are the same.
   */
  private static Fitted fitted() {
    List<DedupeRecord> first = new ArrayList<>();
    List<DedupeRecord> second = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      first.add(record("x" + i, i, i, i));
      second.add(record("y" + i, i < 40 ? i + 500 : i, i >= 190 ? i + 500 : i, i));
    }
    return Fitted.of(first, second, FIELDS, 1, Progress.NONE);
  }

  /** Codes that differ in many places whenever they differ. */
  private static DedupeRecord record(String id, int... numbers) {
    List<String> codes = new ArrayList<>();
    for (int f = 0; f < numbers.length; f++) {
      long code = FeatureSink.mix(1000L * f + numbers[f]);
      codes.add(Long.toHexString(code | Long.MIN_VALUE));
    }
    return DedupeRecord.of(id, Map.of("a", codes.get(0), "b", codes.get(1), "c", codes.get(2)));
  }

  @Test
  void findsTheSharesThatWereCountedByHand() {
    Model model = fitted().scorer.model;
    // The prior belief weighs as much as eight pairs, of which three quarters agree wholly.
    assertThat(model.same[0][4]).isEqualTo(160 / 200.0, within(0.01));
    assertThat(model.same[1][4]).isEqualTo(190 / 200.0, within(0.01));
    assertThat(model.same[2][4]).isEqualTo(1, within(0.015));
    assertThat(model.prior).isEqualTo(200 / 40_000.0, within(1e-4));
  }

  @Test
  void weightsAndProbabilitiesByHand() {
    double[][] same = {{0, 0.1, 0.9}};
    double[][] chance = {{0, 0.9, 0.1}};
    Model model = new Model(same, chance, 0.1);
    assertThat(model.weight(0, 2)).isEqualTo(Math.log(9) / Math.log(2), within(1e-12));
    assertThat(model.weight(0, 1)).isEqualTo(-Math.log(9) / Math.log(2), within(1e-12));
    assertThat(model.weight(0, 0)).isZero();
    // Odds 1:9 before, 9:1 by the evidence: even.
    assertThat(model.probability(model.weight(0, 2))).isEqualTo(0.5, within(1e-12));
  }

  @Test
  void whatAlwaysGoesTogetherCountsOnce() {
    List<DedupeRecord> records = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      DedupeRecord one = record("x" + i, i % 60, i % 60, i);
      records.add(one);
    }
    Fitted fitted = Fitted.of(records, List.of(), FIELDS, 1, Progress.NONE);
    Dependence dependence = fitted.scorer.model.dependence;
    assertThat(Math.max(dependence.less[0], dependence.less[1])).isGreaterThan(4);
    assertThat(fitted.scored(0.5)).isEmpty();
  }

  @Test
  void measuresByHand() {
    DedupeEvaluation measured = new DedupeEvaluation(8, 6, 12);
    assertThat(measured.precision()).isEqualTo(0.75);
    assertThat(measured.recall()).isEqualTo(0.5);
    assertThat(measured.f1()).isEqualTo(0.6, within(1e-12));
  }
}

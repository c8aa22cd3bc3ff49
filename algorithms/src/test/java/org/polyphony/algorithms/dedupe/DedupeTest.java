package org.polyphony.algorithms.dedupe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.polyphony.algorithms.InputRefused;
import org.polyphony.algorithms.Progress;

class DedupeTest {

  private static DedupeEvaluation auto(DedupeResult result, Set<String> truth, boolean linked) {
    return DedupeEvaluation.of(result.pairs(), truth, false, linked);
  }

  private static Set<String> decisions(DedupeResult result) {
    Set<String> decisions = new HashSet<>();
    result
        .pairs()
        .forEach(pair ->
            decisions.add(
                DedupeEvaluation.key(pair.first(), pair.second(), false)
                    + pair.decision()
                    + Math.round(pair.weight() * 1e6)));
    return decisions;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void inventedPersonsWithSeveralDuplicatesEach(long seed) {
    MadePersons made = MadePersons.sweep(500, 0.5, 5, 10, seed);
    DedupeEvaluation measured =
        auto(Dedupe.sweep(made.first, DedupeOptions.DEFAULT, Progress.NONE), made.truth, false);
    assertThat(measured.precision()).isGreaterThan(0.995);
    assertThat(measured.f1()).isGreaterThan(0.99);
  }

  @ParameterizedTest
  @ValueSource(longs = {3, 4})
  void inventedPersonsOfTwoLists(long seed) {
    MadePersons made = MadePersons.link(1000, 10, seed);
    DedupeEvaluation measured =
        auto(
            Dedupe.link(made.first, made.second, DedupeOptions.DEFAULT, Progress.NONE),
            made.truth,
            true);
    assertThat(measured.precision()).isGreaterThan(0.995);
    assertThat(measured.f1()).isGreaterThan(0.99);
  }

  @ParameterizedTest
  @ValueSource(longs = {5, 6})
  void inventedPapersOfTwoBibliographies(long seed) {
    MadePapers made = MadePapers.of(1200, seed);
    DedupeEvaluation measured =
        auto(
            Dedupe.link(made.first, made.second, DedupeOptions.DEFAULT, Progress.NONE),
            made.truth,
            true);
    assertThat(measured.precision()).isGreaterThan(0.98);
    assertThat(measured.f1()).isGreaterThan(0.97);
  }

  @Test
  void theOrderOfTheRecordsChangesNothing() {
    MadePersons made = MadePersons.sweep(400, 0.5, 3, 8, 7);
    Set<String> once = decisions(Dedupe.sweep(made.first, DedupeOptions.DEFAULT, Progress.NONE));
    List<DedupeRecord> shuffled = new ArrayList<>(made.first);
    Collections.shuffle(shuffled, new Random(8));
    assertThat(decisions(Dedupe.sweep(shuffled, DedupeOptions.DEFAULT, Progress.NONE)))
        .isEqualTo(once);
  }

  @Test
  void otherIdsChangeNothing() {
    MadePersons made = MadePersons.sweep(300, 0.5, 2, 6, 9);
    List<DedupeRecord> renamed = new ArrayList<>();
    for (int i = 0; i < made.first.size(); i++) {
      renamed.add(new DedupeRecord("x" + (7919 * i) % 10007, made.first.get(i).fields()));
    }
    DedupeResult one = Dedupe.sweep(made.first, DedupeOptions.DEFAULT, Progress.NONE);
    DedupeResult other = Dedupe.sweep(renamed, DedupeOptions.DEFAULT, Progress.NONE);
    assertThat(other.pairs().stream().map(DuplicatePair::weight).sorted().toList())
        .isEqualTo(one.pairs().stream().map(DuplicatePair::weight).sorted().toList());
  }

  @Test
  void nobodyHasADuplicateWhereThereIsNone() {
    MadePersons made = MadePersons.sweep(800, 0, 1, 1, 10);
    DedupeResult result = Dedupe.sweep(made.first, DedupeOptions.DEFAULT, Progress.NONE);
    assertThat(result.pairs().stream().filter(pair -> pair.decision() == Decision.AUTO)).isEmpty();
  }

  @Test
  void severalValuesOfAFieldCountIfAnyAgrees() {
    MadePersons made = MadePersons.sweep(300, 0.3, 1, 3, 11);
    List<DedupeRecord> records = new ArrayList<>();
    for (DedupeRecord record : made.first) {
      Map<String, List<String>> fields = new java.util.HashMap<>(record.fields());
      fields.computeIfPresent(
          "surname", (_, names) -> List.of("formerly" + record.id(), names.getFirst()));
      records.add(new DedupeRecord(record.id(), fields));
    }
    DedupeEvaluation measured =
        auto(Dedupe.sweep(records, DedupeOptions.DEFAULT, Progress.NONE), made.truth, false);
    assertThat(measured.f1()).isGreaterThan(0.98);
  }

  @Test
  void everyPairSaysWhy() {
    MadePersons made = MadePersons.sweep(300, 0.3, 1, 3, 12);
    DedupeResult result = Dedupe.sweep(made.first, DedupeOptions.DEFAULT, Progress.NONE);
    assertThat(result.pairs()).isNotEmpty();
    assertThat(result.pairs()).allSatisfy(pair -> assertThat(pair.reasons()).isNotEmpty());
    assertThat(result.pairs().getFirst().sentence()).contains(" is the same: ");
  }

  @Test
  void refusesNothingTwiceTheSameIdAndTooManyFields() {
    assertThatThrownBy(() -> Dedupe.sweep(List.of(), DedupeOptions.DEFAULT, Progress.NONE))
        .isInstanceOf(InputRefused.class);
    DedupeRecord one = DedupeRecord.of("a", Map.of("name", "x"));
    assertThatThrownBy(() -> Dedupe.sweep(List.of(one, one), DedupeOptions.DEFAULT, Progress.NONE))
        .hasMessageContaining("'a' is there twice");
    List<Field> many = new ArrayList<>();
    for (int i = 0; i < 21; i++) {
      many.add(new Field("f" + i, FieldType.TEXT));
    }
    DedupeOptions options = DedupeOptions.DEFAULT.withFields(many);
    assertThatThrownBy(() -> Dedupe.sweep(List.of(one), options, Progress.NONE))
        .hasMessageContaining("21 fields");
  }

  @Test
  void aSingleRecordHasNoDuplicate() {
    DedupeRecord one = DedupeRecord.of("a", Map.of("name", "x"));
    assertThat(Dedupe.sweep(List.of(one), DedupeOptions.DEFAULT, Progress.NONE).pairs()).isEmpty();
  }

  @Test
  void stopsWhenAsked() {
    MadePersons made = MadePersons.sweep(300, 0.3, 1, 3, 13);
    Progress stop =
        done -> {
          if (done > 0.5) {
            throw new CancellationException();
          }
        };
    assertThatThrownBy(() -> Dedupe.sweep(made.first, DedupeOptions.DEFAULT, stop))
        .isInstanceOf(CancellationException.class);
  }
}

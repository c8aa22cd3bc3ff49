package org.polyphony.algorithms.dedupe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.polyphony.algorithms.Progress;

class DedupeIndexTest {

  @Test
  void findsTheRecordThatIsTypedAgainWithMistakes() {
    MadePersons made = MadePersons.link(600, 5, 21);
    DedupeIndex index = DedupeIndex.of(made.first, DedupeOptions.DEFAULT, Progress.NONE);
    long right =
        made.second.stream()
            .filter(typed -> {
              List<DuplicatePair> likely = index.likely(typed, 3);
              return !likely.isEmpty()
                  && made.truth.contains(
                      DedupeEvaluation.key(likely.getFirst().second(), typed.id(), true))
                  && !likely.getFirst().reasons().isEmpty();
            })
            .count();
    assertThat(right).isGreaterThan(570);
  }

  @Test
  void aStrangerHasNoDuplicateAndARecordIsNotItsOwn() {
    MadePersons made = MadePersons.sweep(600, 0, 1, 1, 22);
    DedupeIndex index = DedupeIndex.of(made.first, DedupeOptions.DEFAULT, Progress.NONE);
    DedupeRecord stranger =
        DedupeRecord.of("new", Map.of("given_name", "zzyzx", "surname", "qwerty", "state", "nsw"));
    assertThat(index.likely(stranger, 5)).isEmpty();
    assertThat(index.likely(made.first.getFirst(), 5)).isEmpty();
  }
}

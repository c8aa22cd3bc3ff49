package org.polyphony.algorithms.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.polyphony.algorithms.InputRefused;
import org.polyphony.algorithms.Progress;

class TimelineTest {

  private static final List<Tie> TIES =
      List.of(
          tie("a", "b", "2023-03-01", null),
          tie("b", "c", "2023-12-31", "2024-01-01"),
          tie("c", "d", "2025-06-30", null),
          tie("a", "b", "2025-07-01", null));

  private static Tie tie(
      String source, String target, String from, @org.jspecify.annotations.Nullable String until) {
    return new Tie(
        source, target, 1, LocalDate.parse(from), until == null ? null : LocalDate.parse(until));
  }

  private static Timeline timeline(List<Tie> ties, Period period, boolean cumulative) {
    Network template = new NetworkBuilder(false, false).build();
    return Timeline.of(
        ties, _ -> "", template, period, cumulative, NetworkOptions.DEFAULT, Progress.NONE);
  }

  @Test
  void aTieBelongsToEveryYearItOverlaps() {
    Timeline years = timeline(TIES, Period.YEAR, false);
    assertThat(years.snapshots())
        .extracting(Timeline.Snapshot::period)
        .containsExactly("2023", "2024", "2025");
    assertThat(years.snapshots()).extracting(s -> s.network().edges()).containsExactly(2L, 1L, 2L);
    Change first = years.changes().get(0);
    assertThat(first.kept()).isEqualTo(1);
    assertThat(first.gone()).isEqualTo(1);
    assertThat(first.left()).containsExactly("a");
    assertThat(first.jaccard()).isEqualTo(0.5);
    Change second = years.changes().get(1);
    assertThat(second.added()).isEqualTo(2);
    assertThat(second.entered()).containsExactly("d", "a");
  }

  @Test
  void cumulativeTiesStay() {
    Timeline years = timeline(TIES, Period.YEAR, true);
    assertThat(years.snapshots()).extracting(s -> s.network().edges()).containsExactly(2L, 2L, 3L);
    assertThat(years.changes().get(1).moved())
        .containsExactly(new Change.Moved("c", 1, 2), new Change.Moved("d", 0, 1));
  }

  @Test
  void emptyPeriodsAreThere() {
    Timeline quarters = timeline(TIES, Period.QUARTER, false);
    assertThat(quarters.snapshots()).hasSize(11);
    assertThat(quarters.snapshots().get(1).period()).isEqualTo("2023-Q2");
    assertThat(quarters.snapshots().get(1).network().size()).isZero();
    assertThat(quarters.changes().get(0).jaccard()).isZero();
  }

  @Test
  void mistypedDatesAreRefused() {
    List<Tie> ties = List.of(tie("a", "b", "0202-01-01", null), tie("a", "b", "2025-01-01", null));
    assertThatThrownBy(() -> timeline(ties, Period.YEAR, false))
        .isInstanceOf(InputRefused.class)
        .hasMessageContaining("0202-01-01");
    List<Tie> turned = List.of(tie("a", "b", "2025-01-02", "2025-01-01"));
    assertThatThrownBy(() -> timeline(turned, Period.YEAR, false))
        .hasMessageContaining("a – b ends on 2025-01-01");
    List<Tie> undated = List.of(new Tie("a", "b"));
    assertThatThrownBy(() -> timeline(undated, Period.YEAR, false))
        .hasMessageContaining("has no date");
  }
}

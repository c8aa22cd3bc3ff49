package org.polyphony.platform.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.polyphony.platform.shared.Refused;

class PlanDraftTest {

  private static final LocalDate END = LocalDate.of(2026, 3, 31);

  @Test
  void countsMonthsFromTheEndAndARoundIsOverWhenTheNextBegins() {
    var plan = new PlanDraft(END, List.of(12, 3, 6), 14, 28);
    assertThat(plan.months()).containsExactly(3, 6, 12);
    assertThat(plan.due(3)).isEqualTo(LocalDate.of(2026, 6, 30));
    assertThat(plan.late(3)).isEqualTo(LocalDate.of(2026, 9, 30));
    // a year later it is a quarter that counts, not for ever
    assertThat(plan.late(6)).isEqualTo(LocalDate.of(2026, 12, 30));
    assertThat(plan.late(12)).isEqualTo(LocalDate.of(2027, 6, 30));
    assertThat(new PlanDraft(END, List.of(1, 2), 14, 28).late(1))
        .isEqualTo(LocalDate.of(2026, 5, 31));
  }

  @Test
  void refusesWhatCannotBe() {
    refused("months", () -> new PlanDraft(END, List.of(), 14, 28));
    refused("months", () -> new PlanDraft(END, List.of(0, 3), 14, 28));
    refused("months", () -> new PlanDraft(END, List.of(61), 14, 28));
    refused("months", () -> new PlanDraft(END, List.of(1, 2, 3, 4, 5, 6, 7), 14, 28));
    refused("remindAfter", () -> new PlanDraft(END, List.of(3), 0, 28));
    refused("lastAfter", () -> new PlanDraft(END, List.of(3), 14, 14));
    refused("lastAfter", () -> new PlanDraft(END, List.of(3), 14, 91));
  }

  private static void refused(String field, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(Refused.class, it -> assertThat(it.field()).isEqualTo(field));
  }
}

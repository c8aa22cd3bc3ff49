package org.polyphony.platform.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.polyphony.platform.results.changes.PolicyStage;

class BindingTest {

  @Test
  void isReadAsItIsWritten() {
    String written =
        "institutional-changes?exchange=7&instrument=workshop&outcome=enhanced-skills&stage=adopted"
            + "&from=2018-01-01&until=2018-12-31";
    Binding binding = Binding.parse(written).orElseThrow();
    assertThat(binding.stage()).isEqualTo(PolicyStage.ADOPTED);
    assertThat(binding.until()).isEqualTo(LocalDate.parse("2018-12-31"));
    assertThat(binding.written()).isEqualTo(written);
    assertThat(Binding.of(Computation.MISSIONS).written()).isEqualTo("missions");
  }

  @Test
  void isNoneWhereTheWrittenFormIsNone() {
    for (String wrong :
        new String[] {
          "",
          "magic",
          "missions?from=2018",
          "missions?exchange=x",
          "missions?stage=up",
          "missions?x"
        }) {
      assertThat(Binding.parse(wrong)).as(wrong).isEmpty();
    }
  }

  @Test
  void aPeriodNarrowsAndNeverWidens() {
    Binding own = Binding.parse("missions?from=2018-03-01").orElseThrow();
    Binding year = own.within(LocalDate.parse("2018-01-01"), LocalDate.parse("2018-12-31"));
    assertThat(year.written()).isEqualTo("missions?from=2018-03-01&until=2018-12-31");
  }
}

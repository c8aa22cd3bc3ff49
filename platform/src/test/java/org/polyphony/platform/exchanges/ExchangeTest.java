package org.polyphony.platform.exchanges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.polyphony.platform.exchanges.Drafts.draft;

import java.time.Instant;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.polyphony.platform.shared.PartialDate;
import org.polyphony.platform.shared.Refused;

class ExchangeTest {

  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

  @Test
  void movesOnlyWhereItsStateLeads() {
    for (ExchangeState from : ExchangeState.values()) {
      for (ExchangeState to : ExchangeState.values()) {
        var exchange = new Exchange(draft("A", null, null), from, NOW, "A");
        if (from.next().contains(to)) {
          exchange.move(to, NOW, "A", "because");
          assertThat(exchange.state()).isEqualTo(to);
        } else {
          assertThatThrownBy(() -> exchange.move(to, NOW, "A", ""))
              .isInstanceOfSatisfying(
                  Refused.class, it -> assertThat(it.field()).isEqualTo("state"));
          assertThat(exchange.state()).isEqualTo(from);
        }
      }
    }
  }

  @Test
  void canBeReportedFromEveryStateInTheEnd() {
    for (ExchangeState each : ExchangeState.values()) {
      var reached = EnumSet.of(each);
      for (int i = 0; i < ExchangeState.values().length; i++) {
        EnumSet.copyOf(reached).forEach(it -> reached.addAll(it.next()));
      }
      assertThat(reached).as("from %s", each).contains(ExchangeState.REPORTED);
    }
  }

  @Test
  void refusesAnEndBeforeTheStart() {
    refused("2017-06-15", "2017-06-14");
    refused("2017-06-15", "2017-05");
    refused("2017", "2016");
    refused(null, "2017");
    accepted("2017-06-15", "2017-06-15");
    accepted("2017-06-15", "2017-06");
    accepted("2017-06-15", "2017");
    accepted("2017", null);
  }

  @Test
  void knowsThatFebruaryEnds() {
    for (String bad :
        new String[] {"2017-13", "2017-02-31", "2017-2-3", "17", "2017-06-00", "soon"}) {
      assertThatThrownBy(() -> PartialDate.parse(bad)).as(bad).isInstanceOf(Refused.class);
    }
    assertThat(PartialDate.parse("2020-02").last().getDayOfMonth()).isEqualTo(29);
  }

  @Test
  void takesAPersonOnce() {
    var exchange = new Exchange(draft("A", null, null), ExchangeState.PLANNED, NOW, "A");
    exchange.include(7, null, "brings the law");
    assertThatThrownBy(() -> exchange.include(7, 3L, ""))
        .isInstanceOfSatisfying(Refused.class, it -> assertThat(it.field()).isEqualTo("person"));
    exchange.include(8, null, "");
    assertThat(exchange.participants()).hasSize(2);
    assertThat(exchange.participants().getFirst().view().state())
        .isEqualTo(ParticipantState.PROPOSED);
  }

  private static void refused(String start, String end) {
    assertThatThrownBy(() -> new Exchange(draft("A", start, end), ExchangeState.IDEA, NOW, "A"))
        .as("%s to %s", start, end)
        .isInstanceOfSatisfying(Refused.class, it -> assertThat(it.field()).isEqualTo("end"));
  }

  private static void accepted(String start, String end) {
    assertThat(new Exchange(draft("A", start, end), ExchangeState.IDEA, NOW, "A").state())
        .isEqualTo(ExchangeState.IDEA);
  }
}

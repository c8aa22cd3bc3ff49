package org.polyphony.platform.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.polyphony.platform.shared.Refused;

class CourseTest {

  private static final Instant DAY = Instant.parse("2026-03-01T09:00:00Z");

  @Test
  void aWaveOpensClosesAndOpensAgainUntilTheEnd() {
    var open = Course.NEW.opened(Wave.BEFORE, DAY);
    assertThat(open.before().open()).isTrue();
    assertThat(open.after().open()).isFalse();
    var closed = open.closed(Wave.BEFORE, DAY.plusSeconds(9));
    assertThat(closed.before()).isEqualTo(new Course.Span(DAY, DAY.plusSeconds(9)));
    var again = closed.opened(Wave.BEFORE, DAY.plusSeconds(20));
    assertThat(again.before()).isEqualTo(new Course.Span(DAY, null));
    assertThatThrownBy(() -> again.finished(DAY)).isInstanceOf(Refused.class);
    var finished = again.closed(Wave.BEFORE, DAY).finished(DAY);
    assertThatThrownBy(() -> finished.opened(Wave.AFTER, DAY)).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> finished.finished(DAY)).isInstanceOf(Refused.class);
  }

  @Test
  void whatIsNotOpenCannotCloseAndWhatNeverBeganCannotEnd() {
    assertThatThrownBy(() -> Course.NEW.closed(Wave.AFTER, DAY)).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> Course.NEW.finished(DAY)).isInstanceOf(Refused.class);
  }

  @Test
  void aCodeIsTheSameHoweverItIsWrittenAndAnotherInAnotherQuestionnaire() {
    String key = PairingKey.ofCode("secret", "Blue Bird 7");
    assertThat(PairingKey.ofCode("secret", " bluebird-７")).isEqualTo(key);
    assertThat(PairingKey.ofCode("other", "Blue Bird 7")).isNotEqualTo(key);
    assertThat(PairingKey.ofPerson("secret", 7)).isNotEqualTo(PairingKey.ofCode("secret", "7"));
    assertThat(PairingKey.alone()).isNotEqualTo(PairingKey.alone());
  }
}

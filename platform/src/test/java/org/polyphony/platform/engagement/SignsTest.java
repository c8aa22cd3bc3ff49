package org.polyphony.platform.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.shared.Language;

/** The state of a relationship, at and beside each limit. */
class SignsTest {

  private static final LocalDate TODAY = LocalDate.of(2024, 5, 17);

  @ParameterizedTest
  @CsvSource({
    ", 0, 0, UNKNOWN",
    ", 0, 1, GOOD",
    ", 1, 0, WATCH",
    ", 3, 0, POOR",
    "0, 0, 0, GOOD",
    "180, 0, 9, GOOD",
    "181, 0, 0, WATCH",
    "365, 0, 0, WATCH",
    "366, 0, 0, POOR",
    "10, 1, 0, WATCH",
    "10, 2, 0, WATCH",
    "10, 3, 0, POOR",
    "180, 1, 0, WATCH",
    "181, 1, 0, POOR",
  })
  void followsFromSilenceAndPromisesThatAreLate(
      @Nullable Integer days, long overdue, long open, HealthState state) {
    var last = days == null ? null : TODAY.minusDays(days);
    assertThat(new Signs(TODAY, last, overdue, open).state()).isEqualTo(state);
  }

  @Test
  void aContactNotedForTomorrowElsewhereIsToday() {
    assertThat(new Signs(TODAY, TODAY.plusDays(1), 0, 0).days()).isZero();
  }

  @Test
  void saysWhyInOneSentence() {
    assertThat(new Signs(TODAY, TODAY.minusDays(200), 1, 2).reason())
        .isEqualTo(
            "The last contact was 200 days ago, 1 commitment is overdue, 2 points are open.");
    assertThat(new Signs(TODAY, null, 0, 0).reason()).isEqualTo("No contact is recorded.");
    assertThat(new Signs(TODAY, TODAY, 0, 0).reason()).isEqualTo("The last contact was today.");
    assertThat(Reader.as(Language.RU, () -> new Signs(TODAY, TODAY.minusDays(3), 5, 0).reason()))
        .isEqualTo("Последний контакт: 3 дня назад, просрочено 5 обязательств.");
  }

  @ParameterizedTest
  @EnumSource
  void hasASentenceInEveryLanguage(Language language) {
    String reason = Reader.as(language, () -> new Signs(TODAY, TODAY.minusDays(11), 2, 3).reason());
    assertThat(reason).contains("11").contains("3").doesNotContain("{");
  }
}

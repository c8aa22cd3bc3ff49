package org.polyphony.platform.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.polyphony.platform.shared.PartialDate;
import org.polyphony.platform.shared.Refused;

/** Which address a mailing uses, and what an address is. */
class PointTest {

  private static final LocalDate DAY = LocalDate.of(2024, 5, 17);

  private final List<Point> all = new ArrayList<>();

  @Test
  void nobodyIsMailedWithoutAnAddressThatHoldsAndIsMeantForIt() {
    email("private@example.org", Purpose.PRIVATE, null, null);
    email("press@example.org", Purpose.PRESS, null, null);
    email("old@example.org", Purpose.MAILINGS, null, "2024-04");
    email("next@example.org", Purpose.MAILINGS, "2024-06", null);
    assertThat(Point.mailing(all, DAY)).isEmpty();
  }

  @Test
  void oneForMailingsGoesBeforeALaterOneForAnything() {
    email("list@example.org", Purpose.MAILINGS, null, null);
    email("general@example.org", Purpose.GENERAL, "2024-01", null);
    assertThat(mailed()).isEqualTo("list@example.org");
  }

  @Test
  void ofSeveralTheLatestHolds() {
    email("first@example.org", Purpose.GENERAL, null, null);
    email("later@example.org", Purpose.GENERAL, "2023", null);
    email("latest@example.org", Purpose.GENERAL, "2024-05-17", null);
    assertThat(mailed()).isEqualTo("latest@example.org");
    email("same-day@example.org", Purpose.GENERAL, "2024-05-17", null);
    assertThat(mailed()).isEqualTo("same-day@example.org");
  }

  @Test
  void theLastDayOfAMonthCounts() {
    email("may@example.org", Purpose.GENERAL, null, "2024-05");
    assertThat(Point.mailing(all, LocalDate.of(2024, 5, 31))).isPresent();
    assertThat(Point.mailing(all, LocalDate.of(2024, 6, 1))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "EMAIL,a@example.org,true",
    "EMAIL,a@example,false",
    "EMAIL,a b@example.org,false",
    "PHONE,+33 1 45 68 10 00,true",
    "PHONE,01.45.68.10.00 ext. 12,true",
    "PHONE,call me,false",
    "WEB,https://example.org/x,true",
    "WEB,javascript:alert(1),false",
    "WEB,example.org,false",
    "POST,7 place de Fontenoy,true"
  })
  void anAddressIsOfItsKind(Channel channel, String value, boolean fits) {
    var draft = new PointDraft(1, channel, value, Purpose.GENERAL, Validity.OPEN, "");
    if (fits) {
      draft.check();
    } else {
      assertThatThrownBy(draft::check)
          .isInstanceOfSatisfying(Refused.class, it -> assertThat(it.field()).isEqualTo("value"));
    }
  }

  private String mailed() {
    return Point.mailing(all, DAY).orElseThrow().draft().value();
  }

  private void email(
      String value, Purpose purpose, @Nullable String since, @Nullable String until) {
    var validity = new Validity(date(since), date(until));
    var draft = new PointDraft(1, Channel.EMAIL, value, purpose, validity, "");
    all.add(new Point(all.size() + 1, 0, draft, false));
  }

  private static @Nullable PartialDate date(@Nullable String text) {
    return text == null ? null : PartialDate.parse(text);
  }
}

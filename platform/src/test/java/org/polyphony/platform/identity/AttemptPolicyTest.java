package org.polyphony.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.polyphony.platform.shared.Refused;

class AttemptPolicyTest {

  @Test
  void theDelayGrowsToAQuarterOfAnHour() {
    var policy = AttemptPolicy.NARROW;
    assertThat(policy.delay(5)).isZero();
    assertThat(policy.delay(6)).isEqualTo(Duration.ofSeconds(2));
    assertThat(policy.delay(7)).isEqualTo(Duration.ofSeconds(4));
    assertThat(policy.delay(14)).isEqualTo(Duration.ofSeconds(512));
    assertThat(policy.delay(15)).isEqualTo(Duration.ofMinutes(15));
    assertThat(policy.delay(1_000_000)).isEqualTo(Duration.ofMinutes(15));
  }

  @Test
  void oneHouseholdIsOneNetwork() {
    var one = new Source("2001:db8:1:2::5", null);
    assertThat(one.network()).isEqualTo(new Source("2001:db8:1:2:ffff::1", null).network());
    assertThat(one.network()).isNotEqualTo(new Source("2001:db8:1:3::5", null).network());
    assertThat(new Source("192.0.2.7", null).network()).isEqualTo("192.0.2.7");
    assertThat(new Source("not:an:address", null).network()).isEqualTo("not:an:address");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "elevenchars", "🔑🔑🔑🔑🔑🔑🔑🔑🔑🔑🔑"})
  void shortPasswordsAreRefused(String password) {
    assertThatThrownBy(() -> Passwords.check("password", password, "a@example.org"))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("password-short");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"aaaaaaaaaaaaaaaa", "abababababab", "LongAddress@Example.org", "longaddress1"})
  void easyPasswordsAreRefused(String password) {
    String email = password.contains("1") ? "longaddress1@x.org" : "longaddress@example.org";
    assertThatThrownBy(() -> Passwords.check("password", password, email))
        .hasMessageContaining("password-simple");
  }

  @Test
  void aPassphraseCountsInFullAndInEveryForm() {
    String start = "x".repeat(80) + " café";
    String hash = Passwords.hash(start + " one");
    assertThat(hash).startsWith("$2a$12$");
    assertThat(Passwords.matches(start + " one", hash)).isTrue();
    assertThat(Passwords.matches("x".repeat(80) + " cafe\u0301 one", hash)).isTrue();
    assertThat(Passwords.matches(start + " two", hash)).isFalse();
    assertThat(Passwords.matches(start, null)).isFalse();
    assertThat(Passwords.matches("y".repeat(1_000_000), hash)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "a@b",
        "@example.org",
        "a b@example.org",
        "a@example.org,b@example.org",
        "a@exa\u0000mple.org",
        "<a@example.org>"
      })
  void whatIsNoAddressIsRefused(String email) {
    assertThatThrownBy(() -> Emails.checked("email", email)).isInstanceOf(Refused.class);
  }

  @Test
  void addressesAreComparedInLowerCase() {
    assertThat(Emails.checked("email", " Ada@Example.ORG ")).isEqualTo("ada@example.org");
    assertThat(Emails.checked("email", "имя@пример.рф")).isEqualTo("имя@пример.рф");
  }
}

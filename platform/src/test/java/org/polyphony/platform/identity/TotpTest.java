package org.polyphony.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

  private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

  /** RFC 6238, appendix B, the rows for SHA-1. */
  @ParameterizedTest
  @CsvSource({
    "59, 94287082",
    "1111111109, 07081804",
    "1111111111, 14050471",
    "1234567890, 89005924",
    "2000000000, 69279037",
    "20000000000, 65353130"
  })
  void givesTheCodesOfTheStandard(long second, String code) {
    assertThat(Totp.code(SECRET, Totp.step(Instant.ofEpochSecond(second)), 8)).isEqualTo(code);
  }

  @Test
  void takesTheStepBeforeAndAfterButNoOther() {
    String secret = Base32.encode(SECRET);
    Instant now = Instant.ofEpochSecond(1_111_111_111);
    long step = Totp.step(now);
    for (long away = -2; away <= 2; away++) {
      String code = Totp.code(SECRET, step + away, 6);
      assertThat(Totp.verify(secret, code, null, now).isPresent()).isEqualTo(Math.abs(away) <= 1);
    }
  }

  @Test
  void takesACodeOnlyOnce() {
    String secret = Base32.encode(SECRET);
    Instant now = Instant.ofEpochSecond(1_111_111_111);
    String code = Totp.code(SECRET, Totp.step(now), 6);
    long used = Totp.verify(secret, code, null, now).orElseThrow();
    assertThat(Totp.verify(secret, code, used, now)).isEmpty();
    String earlier = Totp.code(SECRET, used - 1, 6);
    assertThat(Totp.verify(secret, earlier, used, now)).isEmpty();
  }

  /** RFC 4648, section 10, without the padding. */
  @ParameterizedTest
  @CsvSource({
    "f, MY",
    "fo, MZXQ",
    "foo, MZXW6",
    "foob, MZXW6YQ",
    "fooba, MZXW6YTB",
    "foobar, MZXW6YTBOI"
  })
  void writesBase32(String plain, String written) {
    byte[] bytes = plain.getBytes(StandardCharsets.US_ASCII);
    assertThat(Base32.encode(bytes)).isEqualTo(written);
    assertThat(Base32.decode(written.toLowerCase(java.util.Locale.ROOT))).isEqualTo(bytes);
  }

  @Test
  void thePictureHoldsAQuietZone() {
    QrPicture picture = QrPicture.of(Totp.uri("Polyphony", "ada@example.org", "MZXW6YTBOI"));
    assertThat(picture.path()).startsWith("M4 4h1v1h-1z");
    assertThat(picture.size()).isGreaterThan(29);
  }
}

package org.polyphony.platform.identity;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Codes that change every 30 seconds (RFC 6238, HMAC-SHA-1, six digits: what every authenticator
 * application speaks).
 */
final class Totp {

  private static final int STEP_SECONDS = 30;
  private static final int SECRET_BYTES = 20;
  private static final int DIGITS = 6;

  private Totp() {}

  /** A new secret in Base32. */
  static String secret() {
    return Base32.encode(Secrets.bytes(SECRET_BYTES));
  }

  /**
   * The time step to which a code belongs: this one, or one to either side for clocks that are
   * wrong. Empty for a wrong code and for one that was used before (RFC 6238, section 5.2).
   *
   * @param last the last step whose code was used; null for none
   */
  static OptionalLong verify(String secret, String code, @Nullable Long last, Instant now) {
    String digits = code.replaceAll("\\s", "");
    long current = step(now);
    for (long step = current - 1; step <= current + 1; step++) {
      boolean fresh = last == null || step > last;
      if (fresh && code(Base32.decode(secret), step, DIGITS).equals(digits)) {
        return OptionalLong.of(step);
      }
    }
    return OptionalLong.empty();
  }

  /** The number of the time step. */
  static long step(Instant moment) {
    return Math.floorDiv(moment.getEpochSecond(), STEP_SECONDS);
  }

  /** The code of a time step (RFC 4226, section 5.3). */
  static String code(byte[] secret, long step, int digits) {
    try {
      var mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(secret, "RAW"));
      byte[] hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
      int offset = hash[hash.length - 1] & 0xf;
      int number = ByteBuffer.wrap(hash).getInt(offset) & 0x7fffffff;
      long code = number % (long) Math.pow(10, digits);
      return String.format(java.util.Locale.ROOT, "%0" + digits + "d", code);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has HmacSHA1", e);
    }
  }

  /** What an authenticator application reads from the picture. */
  static String uri(String issuer, String account, String secret) {
    return "otpauth://totp/"
        + encode(issuer + ":" + account)
        + "?secret="
        + secret
        + "&issuer="
        + encode(issuer);
  }

  private static String encode(String text) {
    return org.springframework.web.util.UriUtils.encode(
        text, java.nio.charset.StandardCharsets.UTF_8);
  }
}

package org.polyphony.platform.identity;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.Refused;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/**
 * Keeps and checks passwords: bcrypt at cost 12 over the SHA-256 of the NFKC form, so that a long
 * passphrase counts in full (bcrypt alone stops at 72 bytes) and that the same letters typed on
 * another keyboard are the same password (NIST SP 800-63B, 3.1.1.2).
 */
final class Passwords {

  /** The fewest characters. */
  static final int LEAST = 12;

  /** The most characters; longer ones only cost time. */
  static final int MOST = 200;

  private static final BCryptPasswordEncoder BCRYPT = new BCryptPasswordEncoder(12);
  private static final String NOBODY = hash(Secrets.random());

  private Passwords() {}

  /**
   * Checks a new password.
   *
   * @throws Refused at {@code field} if it is too short, too long, or easily guessed
   */
  static void check(String field, String password, String email) {
    String plain = normal(password);
    int length = plain.codePointCount(0, plain.length());
    if (length < LEAST) {
      throw Refused.at(field, "identity.refused.password-short", "least", LEAST);
    }
    if (length > MOST) {
      throw Refused.at(field, "identity.refused.password-long", "most", MOST);
    }
    String lower = plain.toLowerCase(Locale.ROOT);
    boolean ownAddress = lower.equals(email) || lower.equals(email.split("@", 2)[0]);
    if (ownAddress || plain.codePoints().distinct().count() < 5) {
      throw Refused.at(field, "identity.refused.password-simple");
    }
  }

  /** The hash to keep. */
  static String hash(String password) {
    return BCRYPT.encode(Secrets.digest(normal(password)));
  }

  /** Whether the password is right; takes as long where there is no account or no password. */
  static boolean matches(String password, @Nullable String hash) {
    boolean possible = hash != null && password.length() <= MOST * 2;
    boolean right = BCRYPT.matches(Secrets.digest(normal(password)), possible ? hash : NOBODY);
    return right && possible;
  }

  private static String normal(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFKC);
  }
}

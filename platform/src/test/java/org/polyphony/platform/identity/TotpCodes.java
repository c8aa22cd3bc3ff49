package org.polyphony.platform.identity;

import java.time.Instant;

/** An authenticator application. */
public final class TotpCodes {

  private TotpCodes() {}

  /** The code that the application shows at a moment. */
  public static String code(String secret, Instant moment) {
    return Totp.code(Base32.decode(secret), Totp.step(moment), 6);
  }
}

package org.polyphony.platform.identity;

import java.util.Optional;
import org.polyphony.platform.operations.SecretBox;
import org.springframework.stereotype.Component;

/**
 * The secrets of authenticator applications as the database holds them: sealed, each for its own
 * account. They must be read again at every sign-in, so a digest will not do.
 */
@Component
class TotpVault {

  private final SecretBox box;

  TotpVault(SecretBox box) {
    this.box = box;
  }

  String seal(long account, String secret) {
    return box.seal(secret, owner(account));
  }

  /** The Base32 secret; empty when it was sealed under another key or for another account. */
  Optional<String> open(long account, String sealed) {
    return box.open(sealed, owner(account));
  }

  private static String owner(long account) {
    return "totp of account " + account;
  }
}

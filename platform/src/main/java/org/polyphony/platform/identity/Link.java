package org.polyphony.platform.identity;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.shared.Scope;

/**
 * A one-time link as stored. Which fields are filled depends on the kind.
 *
 * @param account whom it lets in; null where the account does not exist yet
 * @param email whom an invitation is for
 * @param role what the invited account gets
 * @param scope where the role holds; null for everywhere
 */
record Link(
    long id,
    Kind kind,
    @Nullable Long account,
    @Nullable String email,
    @Nullable String name,
    @Nullable Language language,
    @Nullable Role role,
    @Nullable Scope scope,
    Instant expiresAt) {

  /** What a link is good for, where it leads, and for how long. */
  enum Kind {
    /** Makes the first administrator. */
    WELCOME("/welcome/", Duration.ofDays(7)),
    /** Makes an account. */
    INVITATION("/invitation/", Duration.ofDays(14)),
    /** Signs a member in. */
    SIGN_IN("/sign-in/link/", Duration.ofMinutes(30)),
    /** Sets a new password. */
    PASSWORD("/password/", Duration.ofHours(2));

    private final String path;
    private final Duration life;

    Kind(String path, Duration life) {
      this.path = path;
      this.life = life;
    }

    String path(String token) {
      return path + token;
    }

    Duration life() {
      return life;
    }
  }

  /** A link for an account that exists. */
  static Link toAccount(Kind kind, long account, Instant now) {
    return new Link(0, kind, account, null, null, null, null, null, now.plus(kind.life()));
  }
}

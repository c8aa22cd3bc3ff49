package org.polyphony.platform.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.audit.Snapshot;
import org.polyphony.platform.shared.Language;

/**
 * An account as stored.
 *
 * @param id its number
 * @param email in lower case
 * @param name as the person writes it
 * @param language in which pages and mails reach the person
 * @param password hash; null for who signs in by other means
 * @param totpSecret sealed by {@link TotpVault}; null where no second step is asked
 * @param totpStep the last time step whose code was used
 * @param lockedAt since when nobody gets in; null if open
 * @param createdAt when it was made
 * @param signedInAt when it was last used
 */
record Account(
    long id,
    String email,
    String name,
    Language language,
    @Nullable String password,
    @Nullable String totpSecret,
    @Nullable Long totpStep,
    @Nullable Instant lockedAt,
    Instant createdAt,
    @Nullable Instant signedInAt) {

  boolean locked() {
    return lockedAt != null;
  }

  /** What the audit trail compares; secrets are only said to be there or not. */
  Snapshot snapshot() {
    return new Snapshot()
        .with("email", email)
        .with("name", name)
        .with("language", language.code())
        .with("password", password == null ? "" : "set")
        .with("totp", totpSecret == null ? "" : "on")
        .with("locked", locked() ? "yes" : "");
  }
}

package org.polyphony.platform.identity;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.Language;

/**
 * An account as others may see it.
 *
 * @param grants the roles held; empty for none
 * @param signedInAt null if never
 */
public record AccountSummary(
    long id,
    String email,
    String name,
    Language language,
    boolean locked,
    boolean secondStep,
    Instant createdAt,
    @Nullable Instant signedInAt,
    List<Grant> grants) {

  static AccountSummary of(Account account, List<Grant> grants) {
    return new AccountSummary(
        account.id(),
        account.email(),
        account.name(),
        account.language(),
        account.locked(),
        account.totpSecret() != null,
        account.createdAt(),
        account.signedInAt(),
        grants);
  }
}

package org.polyphony.platform.identity;

import java.util.Optional;
import org.polyphony.platform.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Turns an account into somebody who acts. Read afresh for each request: a lost role acts at once.
 */
@Service
public class Actors {

  private final AccountStore accounts;
  private final GrantStore grants;
  private final Permissions permissions;

  Actors(AccountStore accounts, GrantStore grants, Permissions permissions) {
    this.accounts = accounts;
    this.grants = grants;
    this.permissions = permissions;
  }

  /** The actor behind an account; empty if there is no such account or it is locked. */
  @Transactional(readOnly = true)
  public Optional<Actor> of(long account) {
    return accounts
        .find(account)
        .filter(it -> !it.locked())
        .map(it -> new AccountActor(it.id(), it.name(), grants.of(it.id()), permissions));
  }
}

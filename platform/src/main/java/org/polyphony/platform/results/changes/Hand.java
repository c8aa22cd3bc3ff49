package org.polyphony.platform.results.changes;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.Actor;

/**
 * Who wrote something of a change.
 *
 * @param name as the audit trail keeps it
 * @param accountId the account; null for the product itself and for shipped data
 */
@Embeddable
record Hand(String name, @Nullable Long accountId) {

  static Hand of(Actor actor) {
    return new Hand(actor.name(), actor.accountId());
  }

  /** Whether this is the same person; where there is no account the names tell. */
  boolean same(Hand other) {
    return accountId == null ? name.equals(other.name) : accountId.equals(other.accountId);
  }
}

package org.polyphony.platform.proposals;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A proposal with its answer.
 *
 * @param exchange number of the exchange that it began as an idea
 * @param account number of the account that asked
 * @param name the name of who asked, as it was then
 * @param reason why it was answered so; empty while open
 * @param answeredBy who answered; empty while open
 * @param answeredAt when, or null
 */
public record ProposalView(
    long id,
    ProposalDraft draft,
    long exchange,
    long account,
    String name,
    Instant askedAt,
    ProposalState state,
    String reason,
    String answeredBy,
    @Nullable Instant answeredAt) {

  /** Whether it waits for an answer. */
  public boolean open() {
    return state == ProposalState.OPEN;
  }
}

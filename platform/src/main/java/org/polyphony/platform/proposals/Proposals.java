package org.polyphony.platform.proposals;

import java.util.List;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.shared.Slice;

/**
 * What people ask for and what they were answered. Asking needs an account; answering needs {@code
 * exchanges.edit}.
 */
public interface Proposals {

  /**
   * Asks; the exchange begins as an idea with whoever asks as its requester.
   *
   * @return the proposal's number
   * @throws org.polyphony.platform.shared.Refused if too many of the account are open
   */
  long propose(Actor actor, ProposalDraft draft);

  /** The actor's own, newest first. */
  List<ProposalView> own(Actor actor);

  /**
   * One of the actor's own.
   *
   * @throws org.polyphony.platform.shared.NotFound if it is somebody else's
   */
  ProposalView own(Actor actor, long id);

  /** Takes one's own back before it is answered. */
  void withdraw(Actor actor, long id);

  /** Those of everybody, open ones first, oldest first among them. */
  Slice<ProposalView> list(Actor actor, ProposalFilter filter, PageRequest page);

  /** One of anybody. */
  ProposalView get(Actor actor, long id);

  /**
   * Says yes: the idea becomes a plan; whoever asked is told by mail, with the reasons.
   *
   * @param reason 1 to 1,000 characters
   * @throws org.polyphony.platform.shared.Refused if it is answered or taken back already
   */
  void accept(Actor actor, long id, String reason);

  /** Says no, likewise: the idea is cancelled and kept. */
  void decline(Actor actor, long id, String reason);
}

package org.polyphony.platform.engagement;

import java.util.List;
import java.util.function.Consumer;
import org.polyphony.platform.audit.AuditEntry;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.shared.Slice;
import org.polyphony.platform.stakeholders.Mention;

/**
 * The register of commitments: what was promised, to whom, by when. Reading needs {@code
 * engagement.read}, every change {@code engagement.edit}; one to somebody whom the actor may not
 * see is {@link org.polyphony.platform.shared.NotFound not found}.
 */
public interface Commitments {

  /**
   * Records a commitment.
   *
   * @throws org.polyphony.platform.shared.Refused with the field to blame
   */
  long add(Actor actor, CommitmentDraft draft);

  /**
   * Changes what was promised.
   *
   * @param version the version the change began from
   * @throws org.polyphony.platform.shared.Refused if somebody changed it since, or with the field
   *     to blame
   */
  void change(Actor actor, long id, long version, CommitmentDraft draft);

  /**
   * Says what became of it, or opens it again.
   *
   * @param reason at most 1,000 characters; needed where it is withdrawn
   */
  void settle(Actor actor, long id, CommitmentState state, String reason);

  /** Takes one that was recorded by mistake out of the register. */
  void remove(Actor actor, long id);

  /** Brings a removed one back as it was. */
  void restore(Actor actor, long id);

  /** One commitment; a look at one to a confidential record is logged. */
  CommitmentView get(Actor actor, long id);

  /** Those that the actor may see: the open ones first, by date; then the others, newest first. */
  Slice<CommitmentView> list(Actor actor, CommitmentFilter filter, PageRequest page);

  /**
   * The whole list in the same order; needs {@code engagement.export}. One to a confidential record
   * is logged like a look at it.
   */
  void export(Actor actor, CommitmentFilter filter, Consumer<CommitmentView> sink);

  /** To whom commitments were made that the actor may see, by name. */
  List<Mention> recipients(Actor actor);

  /** Who changed one when, newest first. */
  List<AuditEntry> history(Actor actor, long id);
}

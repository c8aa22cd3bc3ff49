package org.polyphony.platform.audit;

import java.util.List;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.shared.Slice;

/** Writes and reads who changed what. Writing takes part in the caller's transaction. */
public interface AuditTrail {

  /** A new record with its first values. */
  default void created(Actor actor, Subject subject, Snapshot after) {
    write(actor, subject, "created", Snapshot.NONE.changesTo(after));
  }

  /** A changed record; nothing is written where nothing differs. */
  default void changed(Actor actor, Subject subject, Snapshot before, Snapshot after) {
    var changes = before.changesTo(after);
    if (!changes.isEmpty()) {
      write(actor, subject, "changed", changes);
    }
  }

  /** A removed record with its last values. */
  default void removed(Actor actor, Subject subject, Snapshot before) {
    write(actor, subject, "removed", before.changesTo(Snapshot.NONE));
  }

  /** Any other act on a record, such as {@code signed-in}. */
  void write(Actor actor, Subject subject, String action, List<AuditEntry.Change> changes);

  /**
   * Many acts at once, as a large import makes them.
   *
   * @param acts one entry each, in this order
   */
  default void writeAll(Actor actor, List<Act> acts) {
    acts.forEach(it -> write(actor, it.subject(), it.action(), it.changes()));
  }

  /**
   * One act on one record.
   *
   * @param subject the record
   * @param action the verb
   * @param changes field by field
   */
  record Act(Subject subject, String action, List<AuditEntry.Change> changes) {}

  /** The history of one record, newest first. Whoever may see the record may see this. */
  List<AuditEntry> of(Subject subject);

  /**
   * The same without what names somebody the actor may not know of: for records that all see and
   * that name stakeholders.
   */
  List<AuditEntry> of(Actor actor, Subject subject);

  /**
   * The trail, newest first, without the records that the actor may not know of; needs {@code
   * audit.read}.
   */
  Slice<AuditEntry> all(Actor actor, AuditFilter filter, PageRequest page);
}

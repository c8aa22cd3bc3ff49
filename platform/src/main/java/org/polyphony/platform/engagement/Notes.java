package org.polyphony.platform.engagement;

import java.util.List;
import org.polyphony.platform.audit.AuditEntry;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.shared.Slice;

/**
 * The engagement log. Reading needs {@code engagement.read}, every change {@code engagement.edit};
 * a note about anybody whom the actor may not see is {@link org.polyphony.platform.shared.NotFound
 * not found}.
 */
public interface Notes {

  /**
   * Writes a note.
   *
   * @throws org.polyphony.platform.shared.Refused with the field to blame
   */
  long add(Actor actor, NoteDraft draft);

  /**
   * Changes a note.
   *
   * @param version the version the change began from
   * @throws org.polyphony.platform.shared.Refused if somebody changed it since, or with the field
   *     to blame
   */
  void change(Actor actor, long id, long version, NoteDraft draft);

  /** Says what became of the follow-up of a point. */
  void settle(Actor actor, long id, long point, PointState state);

  /** Takes a note out of all lists and timelines. */
  void remove(Actor actor, long id);

  /** Brings a removed note back as it was. */
  void restore(Actor actor, long id);

  /** One note; a look at one about a confidential record is logged. */
  NoteView get(Actor actor, long id);

  /** The notes that the actor may see, newest first. */
  Slice<NoteView> list(Actor actor, NoteFilter filter, PageRequest page);

  /** Who changed a note when, newest first. */
  List<AuditEntry> history(Actor actor, long id);
}

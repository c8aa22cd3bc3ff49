package org.polyphony.platform.stakeholders;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.polyphony.platform.audit.AuditEntry;
import org.polyphony.platform.shared.Actor;

/**
 * What can be done with an organisation and a person alike, by the number that both kinds share.
 * Changing needs {@code stakeholders.edit}.
 */
public interface Stakeholders {

  /** Takes a record out of lists and figures; whatever refers to it can still name it. */
  void remove(Actor actor, long id);

  /**
   * Brings a removed record back as it was.
   *
   * @throws org.polyphony.platform.shared.Refused if the person was erased for good
   */
  void restore(Actor actor, long id);

  /**
   * Names the accounts that may see a confidential record.
   *
   * @param accounts at least one
   * @throws org.polyphony.platform.shared.Refused if none is named
   */
  void letRead(Actor actor, long id, Set<Long> accounts);

  /**
   * Several organisations and people by one query; those the actor may not see are left out.
   * Removed ones are given, so that what refers to them can still name them. Whoever asks must show
   * no person to anybody who may not see people.
   */
  Map<Long, Mention> mentions(Actor actor, Collection<Long> ids);

  /** Lets one more account see a confidential record. */
  void addReader(Actor actor, long id, long account);

  /**
   * Ends that an account may see a confidential record.
   *
   * @throws org.polyphony.platform.shared.Refused if nobody would be left
   */
  void removeReader(Actor actor, long id, long account);

  /** Who changed the record when, newest first; needs {@code stakeholders.read}. */
  List<AuditEntry> history(Actor actor, long id);
}

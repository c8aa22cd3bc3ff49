package org.polyphony.platform.contacts;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.polyphony.platform.shared.Actor;

/**
 * Ways to reach stakeholders. Reading needs {@code contacts.read}, every change {@code
 * contacts.edit}; what concerns somebody whom the actor may not see is {@link
 * org.polyphony.platform.shared.NotFound not found}.
 */
public interface Contacts {

  /**
   * Adds one.
   *
   * @return its number
   * @throws org.polyphony.platform.shared.Refused with the field to blame
   */
  long add(Actor actor, PointDraft draft);

  /**
   * Changes one; whose it is stays.
   *
   * @param version the version the change began from
   */
  void change(Actor actor, long id, long version, PointDraft draft);

  /** Takes one away. */
  void remove(Actor actor, long id);

  /** Brings a removed one back. */
  void restore(Actor actor, long id);

  /** One, removed or not. */
  Point get(Actor actor, long id);

  /** All of a stakeholder, also those that hold no longer. */
  List<Point> of(Actor actor, long stakeholder);

  /**
   * Those that hold today and are not private, by stakeholder, by one query; nothing for whoever
   * may not read contact points. One for mailings or invitations is left out for people who said no
   * to them, took their consent back, or let it expire.
   */
  Map<Long, List<PointDraft>> holding(Actor actor, Collection<Long> stakeholders);

  /**
   * The address that a mailing uses today, by stakeholder, by one query; those without one, those
   * whom the actor may not see and those who want no mailings are left out.
   */
  Map<Long, Point> mailing(Actor actor, Collection<Long> stakeholders);
}

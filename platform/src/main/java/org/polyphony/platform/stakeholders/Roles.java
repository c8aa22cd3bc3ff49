package org.polyphony.platform.stakeholders;

import java.util.List;
import org.polyphony.platform.shared.Actor;

/** Roles of organisations and people toward strategies: the ladder a stakeholder moves along. */
public interface Roles {

  /**
   * One role.
   *
   * @param id its number
   * @param details which, toward what, from when to when
   */
  record Entry(long id, RoleDetails details) {}

  /** Gives a role; needs {@code stakeholders.edit}. Counts as a change of the stakeholder. */
  long add(Actor actor, long stakeholder, RoleDetails details);

  /** Changes a role, such as giving it an end. */
  void change(Actor actor, long stakeholder, long id, RoleDetails details);

  /** Removes one that was entered by mistake; one that ended is given its end instead. */
  void remove(Actor actor, long stakeholder, long id);

  /** Of a stakeholder, newest first; needs {@code stakeholders.read}. */
  List<Entry> of(Actor actor, long stakeholder);
}

package org.polyphony.platform.contacts;

import java.util.List;
import org.polyphony.platform.shared.Actor;

/**
 * Ties between any two stakeholders. Reading needs {@code contacts.read}, every change {@code
 * contacts.edit}; one of whose ends the actor may not see is {@link
 * org.polyphony.platform.shared.NotFound not found}.
 */
public interface Ties {

  /**
   * Ties two stakeholders.
   *
   * @return the number of the tie
   * @throws org.polyphony.platform.shared.Refused with the field to blame
   */
  long add(Actor actor, TieDraft draft);

  /**
   * Changes a tie; its ends stay.
   *
   * @param version the version the change began from
   */
  void change(Actor actor, long id, long version, TieDraft draft);

  /** Takes one away. */
  void remove(Actor actor, long id);

  /** Brings a removed one back. */
  void restore(Actor actor, long id);

  /** One, removed or not. */
  Tie get(Actor actor, long id);

  /** All of a stakeholder, those that hold first. */
  List<Tie> of(Actor actor, long stakeholder);
}

package org.polyphony.platform.followup;

import java.util.List;
import org.polyphony.platform.shared.Actor;

/**
 * Action plans made in the room: what each person or delegation will do by when. The follow-up
 * quotes them back and asks how far they have come. Reading needs {@link Permissions#READ},
 * changing {@link Permissions#EDIT}, everywhere or for the exchange.
 */
public interface ActionPlans {

  /** The planned actions of an exchange, by date. */
  List<ActionView> of(long exchange, Actor actor);

  /** One planned action. */
  ActionView byId(long id, Actor actor);

  /**
   * Adds one and returns its number.
   *
   * @throws org.polyphony.platform.shared.Refused unless one participant, or one organisation for
   *     which somebody takes part, will do it
   */
  long add(long exchange, ActionDraft draft, Actor actor);

  /**
   * Changes one.
   *
   * @param version the version that the person saw; refused if somebody changed it since
   */
  void change(long id, int version, ActionDraft draft, ActionState state, Actor actor);

  /** Removes one. */
  void remove(long id, Actor actor);
}

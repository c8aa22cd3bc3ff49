package org.polyphony.platform.followup;

import java.util.List;
import java.util.Optional;
import org.polyphony.platform.shared.Actor;

/**
 * The follow-up of exchanges. Reading needs {@link Permissions#READ}, changing {@link
 * Permissions#EDIT}, everywhere or for the exchange.
 */
public interface FollowUps {

  /** The follow-up of an exchange, if there is one. */
  Optional<PlanView> of(long exchange, Actor actor);

  /**
   * Starts the follow-up of an exchange that was held; people are asked from then on, each round
   * once, at its time.
   */
  void start(long exchange, PlanDraft draft, Actor actor);

  /**
   * Changes when people are asked; who was asked stays asked.
   *
   * @param version the version that the person saw; refused if somebody changed it since
   */
  void change(long exchange, int version, PlanDraft draft, Actor actor);

  /** Asks nobody for now, or goes on. */
  void pause(long exchange, boolean paused, Actor actor);

  /** Everybody who attended, or was asked, by number. */
  List<Contact> contacts(long exchange, Actor actor);
}

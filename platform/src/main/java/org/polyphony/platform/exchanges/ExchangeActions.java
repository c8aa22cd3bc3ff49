package org.polyphony.platform.exchanges;

import java.util.List;
import org.polyphony.platform.shared.Actor;

/**
 * What else one can do with an exchange, such as to register for it. A higher module implements
 * this; the pages of the exchange lead there.
 */
@FunctionalInterface
public interface ExchangeActions {

  /**
   * The actions that the actor is offered.
   *
   * @param work whether for the page of the back office
   */
  List<Action> of(ExchangeView exchange, boolean work, Actor actor);

  /**
   * One action.
   *
   * @param label what it does, in the reader's language
   * @param path where it is done
   * @param icon before the label
   * @param main whether it is the one thing that most readers come for
   */
  record Action(String label, String path, String icon, boolean main) {}
}

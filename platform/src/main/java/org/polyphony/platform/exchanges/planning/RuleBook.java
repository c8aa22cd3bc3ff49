package org.polyphony.platform.exchanges.planning;

import org.polyphony.algorithms.planning.Recommender;
import org.polyphony.algorithms.planning.RuleTable;
import org.springframework.stereotype.Component;

/** The rule table by which instruments are proposed: the shipped one. */
@Component
public class RuleBook {

  private final Recommender shipped = new Recommender(RuleTable.shipped());

  /** Proposes by the table in force. */
  public Recommender inForce() {
    return shipped;
  }
}

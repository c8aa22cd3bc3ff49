package org.polyphony.algorithms.planning;

import org.polyphony.algorithms.InputRefused;

/**
 * The money there is.
 *
 * @param amount in {@code currency}, from 0
 * @param currency ISO 4217 code
 * @param rate how many units of the rule table's currency one unit of this currency is worth, above
 *     0; 1 where both are the same
 */
public record Budget(double amount, String currency, double rate) {

  /** Refuses negative amounts and rates. */
  public Budget {
    if (!(amount >= 0 && amount <= 1e12)) {
      throw new InputRefused(
          "planning.plan.budget", "The budget is " + amount + "; give an amount from 0 to 10^12");
    }
    if (!(rate > 0 && rate <= 1e9)) {
      throw new InputRefused("planning.plan.rate", "The rate is " + rate + "; give a rate above 0");
    }
  }
}

package org.polyphony.algorithms.planning;

/**
 * What a sequence has to keep within.
 *
 * @param budget in the table's currency; infinite when the plan has none
 * @param days from now; infinite when the plan has none
 * @param persons that take part; 0 when the plan does not say, their cost is then in the fixed part
 */
record Limits(double budget, double days, double persons) {

  static Limits of(Plan plan) {
    Budget budget = plan.budget();
    Integer days = plan.days();
    Integer persons = plan.persons();
    return new Limits(
        budget == null ? Double.POSITIVE_INFINITY : budget.amount() * budget.rate(),
        days == null ? Double.POSITIVE_INFINITY : days,
        persons == null ? 0 : persons);
  }
}

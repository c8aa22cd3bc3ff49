package org.polyphony.algorithms.planning;

import java.util.List;

/**
 * What a table says of one option under one plan.
 *
 * @param option the instrument and its mode
 * @param barriers rules that rule it out; empty when it is possible
 * @param assumed rules that would, if the plan were otherwise than assumed; without those of
 *     activities
 * @param fits rules that give it points
 * @param points their sum
 * @param earlier rules naming instruments that must come earlier
 * @param fixed cost that does not depend on the number of persons, in the table's currency
 * @param perPerson cost of each person, when the plan gives their number
 * @param lead days of preparation
 * @param length days of its own
 * @param runsOn whether as a follow-up only its start counts
 */
record Assessed(
    Option option,
    List<Barrier> barriers,
    List<Barrier> assumed,
    List<Rule> fits,
    int points,
    List<Rule> earlier,
    Range fixed,
    Range perPerson,
    Range lead,
    Range length,
    boolean runsOn) {

  Range cost(double persons) {
    return fixed.plus(perPerson.times(persons));
  }
}

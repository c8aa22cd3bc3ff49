package org.polyphony.algorithms.matching.assignment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.TreeSet;
import org.polyphony.algorithms.matching.Reason;

/**
 * Finds the people whose minimum loads cannot be met together: from a person left short, everyone
 * whose item could have been given away instead is no better off (a deficient set in the sense of
 * Hall's theorem; Ahuja, Magnanti, Orlin 1993, section 6.7).
 */
final class FloorConflict {

  private final AssignmentProblem problem;
  private final Given given;

  FloorConflict(AssignmentProblem problem, Transport transport) {
    this.problem = problem;
    this.given = Given.of(problem, transport);
  }

  List<Reason> reasons() {
    List<Reason> reasons = new ArrayList<>();
    TreeSet<Integer> explained = new TreeSet<>();
    for (int person = 0; person < problem.loads().size(); person++) {
      if (given.itemsOf.get(person).size() < problem.loads().get(person).min()
          && !explained.contains(person)) {
        reasons.add(reason(person, explained));
      }
    }
    return reasons;
  }

  private Reason reason(int short1, TreeSet<Integer> explained) {
    TreeSet<Integer> people = new TreeSet<>(List.of(short1));
    TreeSet<Integer> items = new TreeSet<>();
    spread(people, items);
    explained.addAll(people);
    return said(people, items);
  }

  /** Everyone whose item could have been given away instead, and the items in question. */
  private void spread(TreeSet<Integer> people, TreeSet<Integer> items) {
    Deque<Integer> queue = new ArrayDeque<>(people);
    while (!queue.isEmpty()) {
      int person = queue.remove();
      for (int item = 0; item < problem.scores().items().size(); item++) {
        if (!Double.isNaN(problem.scores().score(item, person)) && items.add(item)) {
          for (int other : given.peopleOf.get(item)) {
            if (people.add(other)) {
              queue.add(other);
            }
          }
        }
      }
    }
  }

  private Reason said(TreeSet<Integer> people, TreeSet<Integer> items) {
    int floors = people.stream().mapToInt(person -> problem.loads().get(person).min()).sum();
    int available = people.stream().mapToInt(person -> given.itemsOf.get(person).size()).sum();
    return Reason.of(
            "matching.assign.floors-conflict",
            "The minimum loads of {people} add up to {floors}, but the items allowed to them, "
                + "{items}, have only {available} places for them.",
            "people",
            people.stream().map(problem.scores().people()::get).toList(),
            "floors",
            floors,
            "available",
            available,
            "items",
            items.isEmpty()
                ? List.of("none")
                : items.stream().map(problem.scores().items()::get).toList())
        .unless(
            Reason.of(
                "matching.assign.lower-floors",
                "Lower these minimum loads by {by} in all, allow these people more items, or let "
                    + "items take more people.",
                "by",
                floors - available));
  }
}

package org.polyphony.algorithms.matching.assignment;

import java.util.List;
import org.polyphony.algorithms.InputRefused;

/**
 * What to assign, and how.
 *
 * @param scores the allowed pairs and their scores
 * @param perItem how many different people each item asks for, 1 or more
 * @param loads the range of items of each person, in the order of {@code scores.people()}
 * @param minimize true when low scores are good
 * @param objective what to aim at
 * @param worstOf whose sums count where the objective looks at the worst-off
 */
public record AssignmentProblem(
    Scores scores,
    int perItem,
    List<Load> loads,
    boolean minimize,
    Objective objective,
    Side worstOf) {

  /** Checks the sizes. */
  public AssignmentProblem {
    loads = List.copyOf(loads);
    if (perItem < 1) {
      throw new InputRefused(
          "matching.per-item.range", "per item " + perItem + ": ask for 1 person or more");
    }
    if (loads.size() != scores.people().size()) {
      throw new InputRefused(
          "matching.loads.size",
          loads.size() + " loads for " + scores.people().size() + " people: give one each");
    }
  }

  /** Returns the same problem with another objective. */
  public AssignmentProblem aimingAt(Objective other) {
    return new AssignmentProblem(scores, perItem, loads, minimize, other, worstOf);
  }
}

package org.polyphony.algorithms.matching.assignment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.algorithms.matching.Reason;

/**
 * An assignment with its value and its proof.
 *
 * @param total the sum of all scores
 * @param worst the worst sum: the lowest when maximising, the highest when minimising; 0 if nobody
 *     was assigned
 * @param bound no assignment that fills as many places (and, for {@code MAXMIN} and {@code
 *     LEXIMIN}, whose worst is as good) has a better total
 * @param worstBound no assignment that fills as many places (and, for {@code TOTAL_THEN_WORST}, has
 *     the same total) has a better worst; NaN where the objective does not ask
 * @param proven true when the assignment reaches the bounds of its objective
 * @param assignments the pairs, by item, best score first
 * @param unassigned the items with places left empty
 * @param prices the dual prices behind the bound of the total; null where the objective has none
 */
public record AssignmentResult(
    double total,
    double worst,
    double bound,
    double worstBound,
    boolean proven,
    List<Assigned> assignments,
    List<Unassigned> unassigned,
    @Nullable Prices prices) {

  /** Copies the lists. */
  public AssignmentResult {
    assignments = List.copyOf(assignments);
    unassigned = List.copyOf(unassigned);
  }

  /**
   * One pair.
   *
   * @param item the item's row
   * @param person the person's column
   * @param score the score of the pair
   * @param reason why this person
   */
  public record Assigned(int item, int person, double score, Reason reason) {}

  /**
   * An item with empty places.
   *
   * @param item the item's row
   * @param missing how many places stay empty
   * @param reason why
   */
  public record Unassigned(int item, int missing, Reason reason) {}
}

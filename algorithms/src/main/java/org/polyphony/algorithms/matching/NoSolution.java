package org.polyphony.algorithms.matching;

import java.util.List;

/**
 * Well-formed wishes that cannot be met together. The reasons name the set of constraints that
 * conflict, and what would have to change.
 */
public final class NoSolution extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Reason> reasons;

  /**
   * Refuses wishes.
   *
   * @param reasons the conflicting constraints, at least one
   */
  public NoSolution(List<Reason> reasons) {
    super(said(reasons));
    this.reasons = List.copyOf(reasons);
  }

  private static String said(List<Reason> reasons) {
    StringBuilder text = new StringBuilder("There is no solution.");
    for (Reason reason : reasons) {
      text.append('\n').append(reason.sentence());
      if (reason.change() != null) {
        text.append(' ').append(reason.change().sentence());
      }
    }
    return text.toString();
  }

  /** Returns the conflicting constraints. */
  public List<Reason> reasons() {
    return reasons;
  }
}

package org.polyphony.algorithms.matching.scheduling;

import java.util.Set;
import org.polyphony.algorithms.Progress;
import org.polyphony.algorithms.matching.NoSolution;

/**
 * Chooses which requests to hold, before times and tables: musts, floors, ceilings, availability
 * and the number of places are respected, clashes in single slots are not seen. Its optimum is
 * therefore a bound on every schedule.
 */
@FunctionalInterface
public interface Selector {

  /**
   * Chooses.
   *
   * @param keep requests that stay chosen where possible
   * @throws NoSolution when musts and floors conflict, unless the rules relax them
   */
  Selection select(Fair fair, Set<Integer> keep, Progress progress);

  /**
   * A choice.
   *
   * @param requests the numbers of the chosen requests
   * @param bound no schedule has a larger total
   */
  record Selection(Set<Integer> requests, double bound) {

    /** Copies the set. */
    public Selection {
      requests = Set.copyOf(requests);
    }
  }
}

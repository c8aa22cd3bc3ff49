package org.polyphony.algorithms.dedupe;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * How a result compares with known truth.
 *
 * @param found pairs counted
 * @param right of those, pairs that are true
 * @param truth true pairs
 */
public record DedupeEvaluation(int found, int right, int truth) {

  /**
   * Compares pairs with the truth; the order inside a pair does not matter.
   *
   * @param pairs of a result
   * @param truth pairs of ids, as {@link #key} writes them
   * @param reviewed whether pairs for review count as found
   */
  public static DedupeEvaluation of(
      Collection<DuplicatePair> pairs, Set<String> truth, boolean reviewed, boolean linked) {
    Set<String> found = new HashSet<>();
    for (DuplicatePair pair : pairs) {
      if (reviewed || pair.decision() == Decision.AUTO) {
        found.add(key(pair.first(), pair.second(), linked));
      }
    }
    int all = found.size();
    found.retainAll(truth);
    return new DedupeEvaluation(all, found.size(), truth.size());
  }

  /** One text a pair; in a sweep the same whichever id comes first. */
  public static String key(String first, String second, boolean linked) {
    boolean kept = linked || first.compareTo(second) <= 0;
    return kept ? first + "\u0000" + second : second + "\u0000" + first;
  }

  /** Share of what was found that is true; 1 when nothing was found. */
  public double precision() {
    return found == 0 ? 1 : right / (double) found;
  }

  /** Share of what is true that was found; 1 when nothing is true. */
  public double recall() {
    return truth == 0 ? 1 : right / (double) truth;
  }

  /** Harmonic mean of precision and recall. */
  public double f1() {
    return found + truth == 0 ? 1 : 2.0 * right / (found + truth);
  }
}

package org.polyphony.algorithms.opinion;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Small helpers on index arrays. */
final class Indexes {

  private Indexes() {}

  /** The elements whose mark is set. */
  static <T> List<T> pick(List<T> all, boolean[] marked) {
    List<T> picked = new ArrayList<>();
    for (int i = 0; i < marked.length; i++) {
      if (marked[i]) {
        picked.add(all.get(i));
      }
    }
    return picked;
  }

  /** The positions whose mark is set, ascending. */
  static int[] marked(boolean[] marks) {
    return IntStream.range(0, marks.length).filter(i -> marks[i]).toArray();
  }

  /** The values at the given positions. */
  static double[] at(double[] values, int[] positions) {
    double[] picked = new double[positions.length];
    for (int i = 0; i < positions.length; i++) {
      picked[i] = values[positions[i]];
    }
    return picked;
  }

  /** An array of ones. */
  static double[] ones(int length) {
    double[] ones = new double[length];
    java.util.Arrays.fill(ones, 1);
    return ones;
  }
}

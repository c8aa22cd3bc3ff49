package org.polyphony.algorithms.opinion;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Who is in which group.
 *
 * @param groupOf the group of each participant, -1 for people who are not grouped
 * @param ids of the groups, in their order
 * @param silhouette how well they are apart
 */
@SuppressWarnings("ArrayRecordComponent") // internal, never compared
record Grouping(int[] groupOf, List<String> ids, double silhouette) {

  int count() {
    return ids.size();
  }

  int[] sizes() {
    int[] sizes = new int[count()];
    Arrays.stream(groupOf).filter(g -> g >= 0).forEach(g -> sizes[g]++);
    return sizes;
  }

  /** Labels 0, 1, 2 … for groups that were computed. */
  static List<String> numbered(int count) {
    return IntStream.range(0, count).mapToObj(Integer::toString).toList();
  }

  /** Spreads labels of the chosen rows over all people. */
  static int[] spread(int people, int[] rows, int[] label) {
    int[] groupOf = new int[people];
    Arrays.fill(groupOf, -1);
    for (int i = 0; i < rows.length; i++) {
      groupOf[rows[i]] = label[i];
    }
    return groupOf;
  }
}

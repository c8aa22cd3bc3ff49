package org.polyphony.algorithms.opinion;

import java.util.Arrays;

/**
 * Finds which label of one grouping means which of another: the pairs with the largest overlap
 * first. Labels without a partner become -1.
 */
final class LabelMatching {

  private LabelMatching() {}

  /** The labels of {@code other}, renamed to those of {@code base}. */
  static int[] aligned(int[] base, int[] other, int groups) {
    int[][] overlap = new int[groups][groups];
    for (int i = 0; i < base.length; i++) {
      if (base[i] >= 0 && other[i] >= 0) {
        overlap[other[i]][base[i]]++;
      }
    }
    int[] meaning = new int[groups];
    Arrays.fill(meaning, -1);
    for (int round = 0; round < groups; round++) {
      matchLargest(overlap, meaning);
    }
    return Arrays.stream(other).map(l -> l < 0 ? -1 : meaning[l]).toArray();
  }

  private static void matchLargest(int[][] overlap, int[] meaning) {
    int from = -1;
    int to = -1;
    int most = 0;
    for (int o = 0; o < overlap.length; o++) {
      for (int b = 0; b < overlap.length; b++) {
        if (overlap[o][b] > most) {
          most = overlap[o][b];
          from = o;
          to = b;
        }
      }
    }
    if (from < 0) {
      return;
    }
    meaning[from] = to;
    Arrays.fill(overlap[from], 0);
    for (int[] row : overlap) {
      row[to] = 0;
    }
  }
}

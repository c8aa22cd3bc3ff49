package org.polyphony.algorithms.opinion;

import java.util.Arrays;

/**
 * Agreement of two groupings, corrected for chance (Hubert and Arabie, "Comparing partitions",
 * 1985): 1 when they are the same, about 0 when they have nothing in common.
 */
final class AdjustedRand {

  private AdjustedRand() {}

  /** Over the positions where both labels are 0 or more; 1 when both put everybody together. */
  static double index(int[] first, int[] second) {
    int rows = Arrays.stream(first).max().orElse(-1) + 1;
    int columns = Arrays.stream(second).max().orElse(-1) + 1;
    long[][] table = new long[rows][columns];
    long[] rowSum = new long[rows];
    long[] columnSum = new long[columns];
    long n = 0;
    for (int i = 0; i < first.length; i++) {
      if (first[i] >= 0 && second[i] >= 0) {
        table[first[i]][second[i]]++;
        rowSum[first[i]]++;
        columnSum[second[i]]++;
        n++;
      }
    }
    double together = Arrays.stream(table).mapToDouble(AdjustedRand::pairs).sum();
    double inFirst = pairs(rowSum);
    double inSecond = pairs(columnSum);
    double expected = n < 2 ? 0 : inFirst * inSecond / (n * (n - 1) / 2.0);
    double most = (inFirst + inSecond) / 2;
    return most == expected ? 1 : (together - expected) / (most - expected);
  }

  private static double pairs(long[] counts) {
    double sum = 0;
    for (long count : counts) {
      sum += count * (count - 1) / 2.0;
    }
    return sum;
  }
}

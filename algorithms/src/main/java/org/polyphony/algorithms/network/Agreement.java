package org.polyphony.algorithms.network;

import java.util.HashMap;
import java.util.Map;

/** How far two partitions of the same nodes agree. */
public final class Agreement {

  private Agreement() {}

  /**
   * Adjusted Rand index: 1 for the same partition, about 0 for unrelated ones. L. Hubert and P.
   * Arabie, "Comparing partitions", Journal of Classification 2 (1985). Cost O(nodes).
   */
  public static double adjustedRand(int[] a, int[] b) {
    Map<Long, Integer> cells = new HashMap<>();
    Map<Integer, Integer> rows = new HashMap<>();
    Map<Integer, Integer> columns = new HashMap<>();
    for (int v = 0; v < a.length; v++) {
      cells.merge(((long) a[v] << 32) | b[v], 1, Integer::sum);
      rows.merge(a[v], 1, Integer::sum);
      columns.merge(b[v], 1, Integer::sum);
    }
    double together = pairs(cells);
    double left = pairs(rows);
    double right = pairs(columns);
    double all = a.length * (a.length - 1.0) / 2;
    double expected = all == 0 ? 0 : left * right / all;
    double most = (left + right) / 2;
    return most == expected ? 1 : (together - expected) / (most - expected);
  }

  private static double pairs(Map<?, Integer> counts) {
    double sum = 0;
    for (int count : counts.values()) {
      sum += count * (count - 1.0) / 2;
    }
    return sum;
  }
}

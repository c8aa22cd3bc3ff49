package org.polyphony.algorithms.dedupe;

/** For every two columns the number of pairs of records that hold equal values in both. */
final class Joint {

  private final Table table;
  private final double[][] pairs;

  Joint(Table table) {
    this.table = table;
    int columns = table.columns.size();
    pairs = new double[columns][columns];
    java.util.stream.IntStream.range(0, columns)
        .parallel()
        .forEach(f -> {
          for (int g = 0; g < f; g++) {
            pairs[f][g] = count(f, g);
          }
        });
  }

  /** Pairs of records that agree in both columns. */
  double pairs(int f, int g) {
    return f > g ? pairs[f][g] : pairs[g][f];
  }

  private double count(int f, int g) {
    Value[][] a = table.columns.get(f).cells;
    Value[][] b = table.columns.get(g).cells;
    long[] keys = new long[a.length];
    int size = 0;
    for (int i = 0; i < a.length; i++) {
      if (a[i].length > 0 && b[i].length > 0 && a[i][0].records > 1 && b[i][0].records > 1) {
        long key = (long) a[i][0].number << 32 | b[i][0].number << 1;
        keys[size++] = table.second[i] ? key | 1 : key;
      }
    }
    java.util.Arrays.sort(keys, 0, size);
    double sum = 0;
    for (int start = 0, end = 0; start < size; start = end) {
      double[] of = new double[2];
      while (end < size && keys[end] >>> 1 == keys[start] >>> 1) {
        of[(int) (keys[end++] & 1)]++;
      }
      sum += table.linked ? of[0] * of[1] : of[0] * (of[0] - 1) / 2;
    }
    return sum;
  }
}

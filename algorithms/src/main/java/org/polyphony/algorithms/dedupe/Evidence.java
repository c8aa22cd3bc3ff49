package org.polyphony.algorithms.dedupe;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.polyphony.algorithms.Progress;

/**
 * What the model is estimated from: the patterns of the candidates with their counts, and how often
 * pairs taken at random reach each level.
 */
final class Evidence {

  /** Random pairs compared at most. */
  private static final int SAMPLE = 50_000;

  private static final int CHUNK = 4096;

  /** Pattern of each candidate. */
  final long[] ofPair;

  /** Different patterns, ascending. */
  final long[] patterns;

  /** Candidates with each pattern. */
  final int[] counts;

  /** Share of random pairs on each level, by column; of those with both values. */
  final double[][] random;

  /** Random pairs with both values, by column. */
  final double[] randomFilled;

  /** Pairs with equal values as a share of all pairs with both, exactly counted, by column. */
  final double[] agreeing;

  /** Number of all pairs that could be compared. */
  final double pairs;

  Evidence(Table table, LongBag candidates, long seed, Progress progress) {
    pairs = Math.max(1, table.pairs());
    ofPair = compared(table, candidates, progress);
    long[] sorted = ofPair.clone();
    Arrays.parallelSort(sorted);
    long[] different = new long[sorted.length];
    int[] many = new int[sorted.length];
    int size = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        different[size++] = sorted[i];
      }
      many[size - 1]++;
    }
    patterns = Arrays.copyOf(different, size);
    counts = Arrays.copyOf(many, size);
    int columns = table.columns.size();
    random = new double[columns][1 << Table.BITS];
    randomFilled = new double[columns];
    agreeing = new double[columns];
    sample(table, seed);
    for (int f = 0; f < columns; f++) {
      agreeing[f] = agreement(table, f);
    }
  }

  private static long[] compared(Table table, LongBag candidates, Progress progress) {
    long[] found = new long[candidates.size()];
    int chunks = (found.length + CHUNK - 1) / CHUNK;
    IntStream.range(0, chunks)
        .parallel()
        .forEach(chunk -> {
          int end = Math.min(found.length, (chunk + 1) * CHUNK);
          for (int k = chunk * CHUNK; k < end; k++) {
            long pair = candidates.get(k);
            found[k] = table.pattern((int) (pair >>> 32), (int) pair);
          }
          progress.report(chunk / (double) chunks);
        });
    return found;
  }

  private void sample(Table table, long seed) {
    int wanted = (int) Math.min(SAMPLE, table.pairs());
    long[] drawn = new long[wanted];
    SplittableRandom chance = new SplittableRandom(seed);
    for (int k = 0; k < wanted; ) {
      int i = chance.nextInt(table.size());
      int j = chance.nextInt(table.size());
      if (i != j && (!table.linked || table.second[i] != table.second[j])) {
        drawn[k++] = (long) i << 32 | j;
      }
    }
    long[] levels = new long[wanted];
    IntStream.range(0, wanted)
        .parallel()
        .forEach(k -> levels[k] = table.pattern((int) (drawn[k] >>> 32), (int) drawn[k]));
    for (long pattern : levels) {
      for (int f = 0; f < random.length; f++) {
        random[f][Table.level(pattern, f)]++;
      }
    }
    for (int f = 0; f < random.length; f++) {
      randomFilled[f] = wanted - random[f][0];
      for (int level = 1; level < random[f].length; level++) {
        random[f][level] /= Math.max(1, randomFilled[f]);
      }
    }
  }

  private static double agreement(Table table, int column) {
    double[] all = new double[2];
    for (Value value : table.columns.get(column).values()) {
      value.firsts = 0;
      value.seconds = 0;
    }
    double firsts = 0;
    double seconds = 0;
    Value[][] cells = table.columns.get(column).cells;
    for (int i = 0; i < cells.length; i++) {
      for (Value value : cells[i]) {
        if (table.second[i]) {
          value.seconds++;
        } else {
          value.firsts++;
        }
      }
      firsts += cells[i].length > 0 && !table.second[i] ? 1 : 0;
      seconds += cells[i].length > 0 && table.second[i] ? 1 : 0;
    }
    for (Value value : table.columns.get(column).values()) {
      all[0] +=
          table.linked
              ? (double) value.firsts * value.seconds
              : value.firsts * (value.firsts - 1.0) / 2;
    }
    all[1] = table.linked ? firsts * seconds : firsts * (firsts - 1) / 2;
    return all[0] / Math.max(1, all[1]);
  }
}

package org.polyphony.algorithms.dedupe;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.polyphony.algorithms.Progress;

/**
 * Finds pairs worth comparing: those that share a rare feature, or two features of which the
 * combination is rare, or that stand near each other when sorted. A union of many small blocks
 * (Christen 2012, chapter 4) of which none exceeds a cap, so that the number of pairs grows with
 * the records and not with their square.
 */
final class Blocking {

  /** Features of one record that are used, the rarest. */
  private static final int FEATURES = 14;

  /** Features of one field that are used, unless its words count one by one. */
  private static final int OF_FIELD = 2;

  private static final int OF_WORDY_FIELD = 7;

  /** Largest block under one feature, and under two. */
  private static final int ALONE = 12;

  private static final int TOGETHER = 10;
  private static final int WINDOW = 4;
  private static final int MOST_FEATURES = 96;

  /** Most keys held at once; more are made in several passes. */
  private static final int KEYS = 1 << 24;

  private final Table table;
  private final LongCounts counts = new LongCounts();
  private final LongCounts secondCounts = new LongCounts();
  private final long[][] chosen;
  private final int[][] fields;
  private final int bits;

  private Blocking(Table table) {
    this.table = table;
    this.bits = 64 - Long.numberOfLeadingZeros(Math.max(1, table.size() - 1));
    count();
    shorten();
    chosen = new long[table.size()][];
    fields = new int[table.size()][];
    for (int i = 0; i < table.size(); i++) {
      choose(i);
    }
  }

  /** Candidates as {@code smaller << 32 | larger}, ascending, each once. */
  static LongBag pairs(Table table, Progress progress) {
    Blocking blocking = new Blocking(table);
    LongBag pairs = new LongBag();
    long keys = 0;
    for (long[] features : blocking.chosen) {
      keys += features.length * (features.length + 1L) / 2;
    }
    int passes = (int) (keys / KEYS) + 1;
    for (int pass = 0; pass < passes; pass++) {
      progress.report(pass / (double) passes);
      blocking.pass(pass, passes, pairs);
      pairs.unite();
    }
    blocking.neighbours(pairs);
    pairs.unite();
    return pairs;
  }

  private void count() {
    for (int i = 0; i < table.size(); i++) {
      for (Column column : table.columns) {
        for (Value value : column.cells[i]) {
          for (long feature : value.features) {
            counts.add(feature, 1);
            if (table.second[i]) {
              secondCounts.add(feature, 1);
            }
          }
        }
      }
    }
  }

  /** Whether a feature is shared by two records that may be compared. */
  private boolean useful(long feature) {
    int all = counts.get(feature);
    if (!table.linked) {
      return all > 1;
    }
    int seconds = secondCounts.get(feature);
    return seconds > 0 && seconds < all;
  }

  /** Leaves each value its rarest useful features. */
  private void shorten() {
    for (Column column : table.columns) {
      int most = column.comparer.wordy() ? OF_WORDY_FIELD : OF_FIELD;
      for (Value value : column.values()) {
        long[] kept = Arrays.stream(value.features).filter(this::useful).toArray();
        sort(kept, null);
        value.keys = kept.length <= most ? kept : Arrays.copyOf(kept, most);
      }
    }
  }

  /** Rarest first; equally rare ones by hash. Few values: insertion is the quickest. */
  private void sort(long[] features, int @Nullable [] along) {
    for (int k = 1; k < features.length; k++) {
      long feature = features[k];
      int field = along == null ? 0 : along[k];
      int at = k;
      while (at > 0 && rarer(feature, features[at - 1])) {
        features[at] = features[at - 1];
        if (along != null) {
          along[at] = along[at - 1];
        }
        at--;
      }
      features[at] = feature;
      if (along != null) {
        along[at] = field;
      }
    }
  }

  private boolean rarer(long a, long b) {
    int order = Integer.compare(counts.get(a), counts.get(b));
    return order != 0 ? order < 0 : a < b;
  }

  private void choose(int i) {
    LongBag found = new LongBag(16);
    int[] from = new int[MOST_FEATURES];
    for (int f = 0; f < table.columns.size(); f++) {
      Column column = table.columns.get(f);
      for (Value value : column.cells[i]) {
        for (long feature : value.keys) {
          if (found.size() < MOST_FEATURES && !found.has(feature)) {
            from[found.size()] = column.comparer.wordy() ? f + 64 * (found.size() + 1) : f;
            found.add(feature);
          }
        }
      }
    }
    long[] features = found.toArray();
    int[] columns = Arrays.copyOf(from, features.length);
    sort(features, columns);
    int kept = Math.min(FEATURES, features.length);
    chosen[i] = Arrays.copyOf(features, kept);
    fields[i] = Arrays.copyOf(columns, kept);
  }

  private void pass(int pass, int passes, LongBag pairs) {
    LongBag single = new LongBag();
    LongBag both = new LongBag();
    long low = (1L << bits) - 1;
    for (int i = 0; i < chosen.length; i++) {
      long[] features = chosen[i];
      for (int k = 0; k < features.length; k++) {
        if (mine(features[k], pass, passes) && counts.get(features[k]) <= ALONE) {
          single.add(features[k] & ~low | i);
        }
        for (int l = k + 1; l < features.length; l++) {
          long key = FeatureSink.mix(features[k] ^ features[l]);
          if (fields[i][k] != fields[i][l] && mine(key, pass, passes)) {
            both.add(key & ~low | i);
          }
        }
      }
    }
    blocks(single, ALONE, pairs);
    blocks(both, TOGETHER, pairs);
  }

  private static boolean mine(long key, int pass, int passes) {
    return passes == 1 || Long.remainderUnsigned(key >>> 8, passes) == pass;
  }

  private void blocks(LongBag keys, int cap, LongBag pairs) {
    keys.sort();
    long low = (1L << bits) - 1;
    int start = 0;
    for (int end = 1; end <= keys.size(); end++) {
      if (end == keys.size() || (keys.get(end) & ~low) != (keys.get(start) & ~low)) {
        if (end - start > 1 && end - start <= cap) {
          block(keys, start, end, low, pairs);
        }
        start = end;
      }
    }
  }

  private void block(LongBag keys, int start, int end, long low, LongBag pairs) {
    for (int k = start; k < end; k++) {
      int i = (int) (keys.get(k) & low);
      for (int l = k + 1; l < end; l++) {
        pair(i, (int) (keys.get(l) & low), pairs);
      }
    }
  }

  private void pair(int i, int j, LongBag pairs) {
    if (i != j && (!table.linked || table.second[i] != table.second[j])) {
      pairs.add((long) Math.min(i, j) << 32 | Math.max(i, j));
    }
  }

  /** Records stand in the order of their content: equal ones find each other however many. */
  private void neighbours(LongBag pairs) {
    for (int i = 0; i < table.size(); i++) {
      for (int j = i + 1; j < Math.min(table.size(), i + WINDOW); j++) {
        pair(i, j, pairs);
      }
    }
  }
}

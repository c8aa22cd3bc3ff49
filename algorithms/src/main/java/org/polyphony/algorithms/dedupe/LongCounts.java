package org.polyphony.algorithms.dedupe;

/** Counts by a well-mixed 64-bit hash, in open addressing: no object a key. */
final class LongCounts {

  private long[] keys = new long[1 << 12];
  private int[] counts = new int[1 << 12];
  private int size;

  private int slot(long key) {
    int mask = keys.length - 1;
    int at = (int) key & mask;
    while (counts[at] != 0 && keys[at] != key) {
      at = at + 1 & mask;
    }
    return at;
  }

  void add(long key, int amount) {
    int at = slot(key);
    if (counts[at] == 0) {
      keys[at] = key;
      size++;
    }
    counts[at] += amount;
    if (3 * size > 2 * keys.length) {
      grow();
    }
  }

  int get(long key) {
    return counts[slot(key)];
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldCounts = counts;
    keys = new long[2 * oldKeys.length];
    counts = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldCounts[i] != 0) {
        int at = slot(oldKeys[i]);
        keys[at] = oldKeys[i];
        counts[at] = oldCounts[i];
      }
    }
  }
}

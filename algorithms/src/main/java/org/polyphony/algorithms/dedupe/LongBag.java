package org.polyphony.algorithms.dedupe;

import java.util.Arrays;

/** A growing list of longs that can be made a set. */
final class LongBag {

  private long[] values;
  private int size;

  LongBag() {
    this(1024);
  }

  LongBag(int room) {
    values = new long[room];
  }

  boolean has(long value) {
    for (int i = 0; i < size; i++) {
      if (values[i] == value) {
        return true;
      }
    }
    return false;
  }

  void add(long value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size + (size >> 1));
    }
    values[size++] = value;
  }

  int size() {
    return size;
  }

  long get(int at) {
    return values[at];
  }

  /** Place of the first value that is not smaller; the bag must be sorted. */
  int firstFrom(long value) {
    int from = 0;
    int to = size;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (values[middle] < value) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  void sort() {
    Arrays.parallelSort(values, 0, size);
  }

  /** Sorts and keeps each value once. */
  void unite() {
    sort();
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || values[i] != values[kept - 1]) {
        values[kept++] = values[i];
      }
    }
    size = kept;
  }

  long[] toArray() {
    return Arrays.copyOf(values, size);
  }
}

package org.polyphony.algorithms.matching.assignment;

import java.util.Arrays;

/** A binary heap of nodes with long keys whose keys may only fall. */
final class LongHeap {

  private final int[] heap;
  private final long[] key;
  private final int[] place;
  private int size;

  LongHeap(int nodes) {
    heap = new int[nodes];
    key = new long[nodes];
    place = new int[nodes];
    Arrays.fill(place, -1);
  }

  boolean isEmpty() {
    return size == 0;
  }

  long leastKey() {
    return key[heap[0]];
  }

  /** Adds a node, or lowers its key. */
  void push(int node, long value) {
    key[node] = value;
    int at = place[node] < 0 ? size++ : place[node];
    while (at > 0) {
      int up = (at - 1) >> 1;
      if (key[heap[up]] <= value) {
        break;
      }
      set(at, heap[up]);
      at = up;
    }
    set(at, node);
  }

  int pop() {
    int least = heap[0];
    place[least] = -1;
    size--;
    if (size > 0) {
      sink(heap[size]);
    }
    return least;
  }

  void clear() {
    for (int at = 0; at < size; at++) {
      place[heap[at]] = -1;
    }
    size = 0;
  }

  private void sink(int node) {
    long value = key[node];
    int at = 0;
    while (2 * at + 1 < size) {
      int child = 2 * at + 1;
      if (child + 1 < size && key[heap[child + 1]] < key[heap[child]]) {
        child++;
      }
      if (key[heap[child]] >= value) {
        break;
      }
      set(at, heap[child]);
      at = child;
    }
    set(at, node);
  }

  private void set(int at, int node) {
    heap[at] = node;
    place[node] = at;
  }
}

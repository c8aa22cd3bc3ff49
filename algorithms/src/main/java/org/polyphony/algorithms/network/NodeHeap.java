package org.polyphony.algorithms.network;

import java.util.Arrays;

/** Binary heap of nodes by a distance that may only fall; ties in distance by node number. */
final class NodeHeap {

  private final double[] distance;
  private final int[] heap;
  private final int[] place;
  private int size;

  NodeHeap(double[] distance) {
    this.distance = distance;
    heap = new int[distance.length];
    place = new int[distance.length];
    Arrays.fill(place, -1);
  }

  boolean isEmpty() {
    return size == 0;
  }

  /** Adds the node, or moves it up after its distance has fallen. */
  void push(int node) {
    if (place[node] < 0) {
      place[node] = size;
      heap[size++] = node;
    }
    up(place[node]);
  }

  int pop() {
    int top = heap[0];
    place[top] = -1;
    int last = heap[--size];
    if (size > 0) {
      heap[0] = last;
      place[last] = 0;
      down();
    }
    return top;
  }

  private boolean before(int a, int b) {
    return distance[a] < distance[b] || (distance[a] == distance[b] && a < b);
  }

  private void up(int start) {
    int at = start;
    int node = heap[at];
    while (at > 0 && before(node, heap[(at - 1) / 2])) {
      set(at, heap[(at - 1) / 2]);
      at = (at - 1) / 2;
    }
    set(at, node);
  }

  private void down() {
    int at = 0;
    int node = heap[0];
    while (2 * at + 1 < size) {
      int child = 2 * at + 1;
      if (child + 1 < size && before(heap[child + 1], heap[child])) {
        child++;
      }
      if (!before(heap[child], node)) {
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

package org.polyphony.algorithms.matching.assignment;

import java.util.Arrays;

/**
 * Augments along tight arcs (reduced cost 0) until every way is blocked: depth-first search without
 * recursion, each item remembering how far it has looked.
 */
final class TightPaths {

  private final MinCostFlow flow;
  private final Network net;
  private final int[] next;
  private final boolean[] seenItem;
  private final boolean[] seenPerson;
  private final int[] itemAt;
  private final int[] forward;
  private final int[] heldAt;

  TightPaths(MinCostFlow flow) {
    this.flow = flow;
    this.net = flow.net;
    next = new int[net.items];
    seenItem = new boolean[net.items];
    seenPerson = new boolean[net.people];
    itemAt = new int[net.items + 1];
    forward = new int[net.items + 1];
    heldAt = new int[net.items + 1];
  }

  /** Serves open items while a tight path exists; returns how many places were filled. */
  int augmentAll(int[] open) {
    System.arraycopy(net.start, 0, next, 0, net.items);
    Arrays.fill(seenItem, false);
    Arrays.fill(seenPerson, false);
    int filled = 0;
    for (int item = 0; item < net.items; item++) {
      while (open[item] > 0 && !seenItem[item] && augment(item)) {
        open[item]--;
        filled++;
      }
    }
    return filled;
  }

  private boolean augment(int source) {
    int depth = 0;
    enter(0, source);
    while (depth >= 0) {
      int item = itemAt[depth];
      if (heldAt[depth] < 0 && !nextPerson(depth, item)) {
        depth--;
        continue;
      }
      int person = net.to[forward[depth]];
      if (heldAt[depth] == 0 && flow.tightEnd(person)) {
        flip(depth);
        return true;
      }
      int onward = nextHolder(depth, person);
      if (onward >= 0) {
        enter(++depth, onward);
      } else {
        heldAt[depth] = -1;
      }
    }
    return false;
  }

  private void enter(int depth, int item) {
    itemAt[depth] = item;
    seenItem[item] = true;
    heldAt[depth] = -1;
  }

  /** Moves the item at this depth on to its next unseen person over a tight unused arc. */
  private boolean nextPerson(int depth, int item) {
    for (; next[item] < net.start[item + 1]; next[item]++) {
      int arc = next[item];
      if (!flow.used[arc] && !seenPerson[net.to[arc]] && flow.reduced(arc) == 0) {
        seenPerson[net.to[arc]] = true;
        forward[depth] = arc;
        heldAt[depth] = 0;
        return true;
      }
    }
    return false;
  }

  /** Finds the next unseen item that could give this person up; remembers which arc it holds. */
  private int nextHolder(int depth, int person) {
    while (heldAt[depth] < flow.load[person]) {
      int arc = flow.held(person, heldAt[depth]++);
      int holder = flow.owner(arc);
      if (!seenItem[holder] && flow.reduced(arc) == 0) {
        return holder;
      }
    }
    return -1;
  }

  private void flip(int last) {
    for (int depth = last; depth >= 0; depth--) {
      int person = net.to[forward[depth]];
      if (depth < last) {
        // The item one deeper gives this person up.
        flow.release(flow.held(person, heldAt[depth] - 1));
      }
      flow.use(forward[depth]);
      seenItem[itemAt[depth]] = false;
      seenPerson[person] = false;
    }
  }
}

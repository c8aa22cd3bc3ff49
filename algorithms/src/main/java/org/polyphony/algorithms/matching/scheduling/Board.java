package org.polyphony.algorithms.matching.scheduling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** A plan under construction: which request is held in which slot at which kind of table. */
final class Board {

  static final int NONE = -1;

  final Fair fair;
  final TableGroups groups;
  final int[] slotOf;
  final int[] groupOf;
  final int[] degree;
  final boolean[] locked;
  final boolean[] closed;
  private final BitSet[] common;
  private final List<List<Integer>> ofParty = new ArrayList<>();
  private final List<List<Integer>> atPlace = new ArrayList<>();
  private final int slots;
  private final int longestTravel;

  Board(Fair fair) {
    this.fair = fair;
    groups = new TableGroups(fair);
    slots = fair.slots().size();
    slotOf = new int[fair.requests().size()];
    groupOf = new int[slotOf.length];
    degree = new int[fair.parties().size()];
    locked = new boolean[slotOf.length];
    closed = new boolean[slots];
    common = new BitSet[slotOf.length];
    Arrays.fill(slotOf, NONE);
    Arrays.fill(groupOf, NONE);
    for (int request = 0; request < slotOf.length; request++) {
      common[request] = fair.common(fair.requests().get(request));
    }
    for (int at = 0; at < degree.length * slots; at++) {
      ofParty.add(new ArrayList<>(1));
    }
    for (int at = 0; at < slots * groups.count; at++) {
      atPlace.add(new ArrayList<>());
    }
    longestTravel =
        fair.travel().stream().flatMap(List::stream).mapToInt(Integer::intValue).max().orElse(0);
  }

  boolean held(int request) {
    return slotOf[request] != NONE;
  }

  boolean possible(int request, int slot, int group) {
    return common[request].get(slot)
        && !closed[slot]
        && groups.capacity[slot][group] > 0
        && groups.seats[group] >= fair.requests().get(request).people();
  }

  List<Integer> at(int slot, int group) {
    return atPlace.get(slot * groups.count + group);
  }

  List<Integer> of(int party, int slot) {
    return ofParty.get(party * slots + slot);
  }

  void put(int request, int slot, int group) {
    Fair.Request wish = fair.requests().get(request);
    slotOf[request] = slot;
    groupOf[request] = group;
    at(slot, group).add(request);
    of(wish.a(), slot).add(request);
    of(wish.b(), slot).add(request);
    degree[wish.a()]++;
    degree[wish.b()]++;
  }

  void take(int request) {
    Fair.Request wish = fair.requests().get(request);
    int slot = slotOf[request];
    at(slot, groupOf[request]).remove((Integer) request);
    of(wish.a(), slot).remove((Integer) request);
    of(wish.b(), slot).remove((Integer) request);
    degree[wish.a()]--;
    degree[wish.b()]--;
    slotOf[request] = NONE;
    groupOf[request] = NONE;
  }

  boolean full(int slot, int group) {
    return at(slot, group).size() >= groups.capacity[slot][group];
  }

  /** Adds every held meeting that cannot stay if the request takes this place; tables apart. */
  void conflicts(int request, int slot, int group, List<Integer> found) {
    Fair.Request wish = fair.requests().get(request);
    conflicts(request, wish.a(), slot, group, found);
    conflicts(request, wish.b(), slot, group, found);
  }

  private void conflicts(int request, int party, int slot, int group, List<Integer> found) {
    long members = fair.requests().get(request).membersOf(party);
    int first = Math.max(0, slot - longestTravel);
    int last = Math.min(slots - 1, slot + longestTravel);
    for (int near = first; near <= last; near++) {
      for (int other : of(party, near)) {
        if (other != request
            && (fair.requests().get(other).membersOf(party) & members) != 0
            && Math.abs(near - slot) <= way(slot, group, near, groupOf[other])
            && !found.contains(other)) {
          found.add(other);
        }
      }
    }
  }

  /** The free slots needed from the earlier to the later of two places. */
  private int way(int slot, int group, int near, int other) {
    int from = groups.hall[slot <= near ? group : other];
    int to = groups.hall[slot <= near ? other : group];
    return slot == near ? 0 : fair.travel().get(from).get(to);
  }

  boolean free(int request, int slot, int group, List<Integer> buffer) {
    if (!possible(request, slot, group) || full(slot, group)) {
      return false;
    }
    buffer.clear();
    conflicts(request, slot, group, buffer);
    return buffer.isEmpty();
  }

  boolean ceilingsAllow(int request) {
    Fair.Request wish = fair.requests().get(request);
    return degree[wish.a()] < fair.parties().get(wish.a()).max()
        && degree[wish.b()] < fair.parties().get(wish.b()).max();
  }

  /**
   * How good the plan is: musts missed, meetings short of floors, value; compared in this order.
   */
  double[] quality() {
    double missed = 0;
    double value = 0;
    for (int request = 0; request < slotOf.length; request++) {
      if (held(request)) {
        value += fair.requests().get(request).value();
      } else if (fair.requests().get(request).must()) {
        missed++;
      }
    }
    double shortfall = 0;
    for (int party = 0; party < degree.length; party++) {
      shortfall += Math.max(0, fair.parties().get(party).min() - degree[party]);
    }
    return new double[] {-missed, -shortfall, value};
  }

  int[][] snapshot() {
    return new int[][] {slotOf.clone(), groupOf.clone()};
  }

  void restore(int[][] snapshot) {
    for (int request = 0; request < slotOf.length; request++) {
      if (held(request)) {
        take(request);
      }
    }
    for (int request = 0; request < slotOf.length; request++) {
      if (snapshot[0][request] != NONE) {
        put(request, snapshot[0][request], snapshot[1][request]);
      }
    }
  }
}

package org.polyphony.algorithms.matching.scheduling;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;

/**
 * Places chosen meetings into slots and tables by guided ejection: a meeting without a free place
 * takes the place whose present meetings have been least trouble so far, and these go back into the
 * queue.
 *
 * <p>Source: Y. Nagata, O. Bräysy, "A powerful route minimization heuristic for the vehicle routing
 * problem with time windows", <i>Operations Research Letters</i> 37 (2009), carried over from
 * routes to slots. Deterministic for a seed unless the time ends it. The best plan seen is kept.
 */
final class Placement {

  private static final int PATIENCE = 60_000;

  private final Board board;
  private final Random random = new Random(1);
  private final int[] trouble;
  private final Deque<Integer> queue = new ArrayDeque<>();
  private final List<Integer> buffer = new ArrayList<>();

  Placement(Board board) {
    this.board = board;
    trouble = new int[board.slotOf.length];
    for (int request = 0; request < trouble.length; request++) {
      trouble[request] = board.fair.requests().get(request).must() ? 1000 : 1;
    }
  }

  /**
   * Places all of these, or as many as it can until it is told to stop or makes no headway.
   *
   * @return true when all are placed
   */
  boolean placeAll(List<Integer> requests, BooleanSupplier stop) {
    queue.clear();
    queue.addAll(hardestFirst(requests));
    int[][] best = board.snapshot();
    double[] quality = board.quality();
    int fewest = Integer.MAX_VALUE;
    int idle = 0;
    while (!queue.isEmpty() && idle++ < PATIENCE && !(idle % 64 == 0 && stop.getAsBoolean())) {
      int request = queue.remove();
      if (board.ceilingsAllow(request) && !place(request) && !eject(request)) {
        queue.add(request);
      }
      if (queue.size() <= fewest) {
        double[] now = board.quality();
        if (queue.size() < fewest || Arrays.compare(now, quality) > 0) {
          idle = queue.size() < fewest ? 0 : idle;
          fewest = queue.size();
          quality = now;
          best = board.snapshot();
        }
      }
    }
    if (!queue.isEmpty()) {
      board.restore(best);
    }
    return queue.isEmpty();
  }

  private List<Integer> hardestFirst(List<Integer> requests) {
    List<Integer> order = new ArrayList<>(requests);
    int[] load = new int[board.degree.length];
    for (int request : requests) {
      load[board.fair.requests().get(request).a()]++;
      load[board.fair.requests().get(request).b()]++;
    }
    order.sort(
        Comparator.comparingInt(request -> {
          Fair.Request wish = board.fair.requests().get(request);
          int room = board.fair.common(wish).cardinality();
          int tight = Math.max(load[wish.a()], load[wish.b()]);
          return (wish.must() ? -10_000 : 0) + room - 2 * tight;
        }));
    return order;
  }

  /** Takes a free place, if there is one; one beside the parties' other meetings, if possible. */
  boolean place(int request) {
    int bestSlot = Board.NONE;
    int bestGroup = Board.NONE;
    int least = Integer.MAX_VALUE;
    int start = random.nextInt(board.fair.slots().size());
    for (int at = 0; at < board.fair.slots().size(); at++) {
      int slot = (start + at) % board.fair.slots().size();
      for (int group = 0; group < board.groups.count; group++) {
        if (board.free(request, slot, group, buffer)) {
          int cost = board.at(slot, group).size() + 100 * walks(request, slot, group);
          if (cost < least) {
            least = cost;
            bestSlot = slot;
            bestGroup = group;
          }
        }
      }
    }
    if (bestSlot != Board.NONE) {
      board.put(request, bestSlot, bestGroup);
    }
    return bestSlot != Board.NONE;
  }

  /** How many neighbouring meetings of the two parties are in another hall. */
  private int walks(int request, int slot, int group) {
    Fair.Request wish = board.fair.requests().get(request);
    int walks = 0;
    for (int near = Math.max(0, slot - 1);
        near <= Math.min(board.fair.slots().size() - 1, slot + 1);
        near++) {
      for (int party : List.of(wish.a(), wish.b())) {
        for (int other : board.of(party, near)) {
          int hall = board.groups.hall[board.groupOf[other]];
          walks += hall == board.groups.hall[group] ? 0 : 1;
        }
      }
    }
    return walks;
  }

  private boolean eject(int request) {
    trouble[request]++;
    List<Integer> victims = List.of();
    int bestSlot = Board.NONE;
    int bestGroup = Board.NONE;
    long least = Long.MAX_VALUE;
    int ties = 0;
    for (int slot = 0; slot < board.fair.slots().size(); slot++) {
      for (int group = 0; group < board.groups.count; group++) {
        List<Integer> moved = new ArrayList<>(3);
        long cost = ejectionCost(request, slot, group, moved);
        if (cost < least
            || (cost == least && cost < Long.MAX_VALUE && random.nextInt(++ties) == 0)) {
          ties = cost < least ? 1 : ties;
          least = cost;
          bestSlot = slot;
          bestGroup = group;
          victims = moved;
        }
      }
    }
    if (bestSlot == Board.NONE) {
      return false;
    }
    for (int victim : victims) {
      board.take(victim);
      queue.addFirst(victim);
    }
    board.put(request, bestSlot, bestGroup);
    return true;
  }

  private long ejectionCost(int request, int slot, int group, List<Integer> moved) {
    if (!board.possible(request, slot, group)) {
      return Long.MAX_VALUE;
    }
    board.conflicts(request, slot, group, moved);
    boolean leaves = moved.stream().anyMatch(other -> place(other, slot, group));
    if (board.full(slot, group) && !leaves) {
      List<Integer> there = new ArrayList<>(board.at(slot, group));
      there.removeIf(other -> board.locked[other]);
      if (there.isEmpty()) {
        return Long.MAX_VALUE;
      }
      Collections.shuffle(there, random);
      moved.add(Collections.min(there, Comparator.comparingInt(other -> trouble[other])));
    }
    long cost = 0;
    for (int other : moved) {
      if (board.locked[other]) {
        return Long.MAX_VALUE;
      }
      cost += trouble[other];
    }
    return cost;
  }

  private boolean place(int other, int slot, int group) {
    return board.slotOf[other] == slot && board.groupOf[other] == group;
  }
}

package org.polyphony.algorithms.matching.scheduling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Empties slots one after the other, the one with the fewest meetings first, as long as guided
 * ejection finds room for its meetings elsewhere; and bounds how few slots can do.
 */
final class FewestSlots {

  private static final int TRIES = 4;

  private final Board board;

  FewestSlots(Board board) {
    this.board = board;
  }

  void reduce(BooleanSupplier stop) {
    int bound = bound();
    boolean closedOne = true;
    while (closedOne && Schedules.slotsUsed(board) > bound && !stop.getAsBoolean()) {
      closedOne = false;
      List<Integer> candidates = candidates();
      for (int at = 0; at < Math.min(TRIES, candidates.size()) && !closedOne; at++) {
        closedOne = close(candidates.get(at), stop);
      }
    }
  }

  private List<Integer> candidates() {
    List<Integer> open = new ArrayList<>();
    for (int slot = 0; slot < board.fair.slots().size(); slot++) {
      List<Integer> there = in(slot);
      if (!there.isEmpty() && there.stream().noneMatch(request -> board.locked[request])) {
        open.add(slot);
      }
    }
    open.sort(Comparator.comparingInt(slot -> in(slot).size()));
    return open;
  }

  private List<Integer> in(int slot) {
    List<Integer> there = new ArrayList<>();
    for (int group = 0; group < board.groups.count; group++) {
      there.addAll(board.at(slot, group));
    }
    return there;
  }

  private boolean close(int slot, BooleanSupplier stop) {
    int[][] before = board.snapshot();
    boolean[] closed = board.closed.clone();
    for (int other = 0; other < closed.length; other++) {
      board.closed[other] = other == slot || in(other).isEmpty();
    }
    List<Integer> homeless = in(slot);
    homeless.forEach(board::take);
    if (new Placement(board).placeAll(homeless, stop)) {
      return true;
    }
    board.restore(before);
    System.arraycopy(closed, 0, board.closed, 0, closed.length);
    return false;
  }

  /**
   * The fewest slots that can hold what is held now: the busiest party that comes as one needs one
   * a meeting, and a slot holds neither more meetings than tables nor than pairs of parties.
   */
  int bound() {
    int busiest = 0;
    int active = 0;
    int meetings = 0;
    for (int party = 0; party < board.degree.length; party++) {
      boolean one = board.fair.parties().get(party).members().isEmpty();
      busiest = Math.max(busiest, one ? board.degree[party] : 0);
      active += board.degree[party] == 0 ? 0 : one ? 1 : board.degree[party];
      meetings += board.degree[party];
    }
    int pairs = active / 2;
    int[] capacity =
        IntStream.range(0, board.fair.slots().size())
            .map(slot -> Math.min(pairs, board.fair.places(slot)))
            .sorted()
            .toArray();
    int left = meetings / 2;
    int needed = 0;
    for (int at = capacity.length - 1; at >= 0 && left > 0; at--) {
      left -= capacity[at];
      needed++;
    }
    return Math.max(busiest, needed);
  }
}

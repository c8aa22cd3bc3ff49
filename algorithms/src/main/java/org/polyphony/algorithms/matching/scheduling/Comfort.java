package org.polyphony.algorithms.matching.scheduling;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Moves single meetings to free places while that spares parties long rows of meetings, or walks
 * between halls; total, musts and floors stay as they are.
 */
final class Comfort {

  private static final int ROUNDS = 6;
  private static final int BREAK_WEIGHT = 1000;

  private final Board board;
  private final List<Integer> buffer = new ArrayList<>();

  Comfort(Board board) {
    this.board = board;
  }

  void improve(BooleanSupplier stop) {
    boolean better = walks() > 0 || breaksMissed() > 0;
    for (int round = 0; round < ROUNDS && better; round++) {
      better = false;
      for (int request = 0; request < board.slotOf.length && !stop.getAsBoolean(); request++) {
        better |= board.held(request) && !board.locked[request] && move(request);
      }
    }
  }

  private boolean move(int request) {
    Fair.Request wish = board.fair.requests().get(request);
    int oldSlot = board.slotOf[request];
    int oldGroup = board.groupOf[request];
    int slot = oldSlot;
    int group = oldGroup;
    int least = cost(wish.a()) + cost(wish.b());
    if (least == 0) {
      return false;
    }
    board.take(request);
    for (int at = 0; at < board.fair.slots().size(); at++) {
      for (int kind = 0; kind < board.groups.count; kind++) {
        boolean used = !board.fair.rules().fewestSlots() || !empty(at);
        if (used && board.free(request, at, kind, buffer)) {
          board.put(request, at, kind);
          int cost = cost(wish.a()) + cost(wish.b());
          board.take(request);
          if (cost < least) {
            least = cost;
            slot = at;
            group = kind;
          }
        }
      }
    }
    board.put(request, slot, group);
    return slot != oldSlot || group != oldGroup;
  }

  private boolean empty(int slot) {
    for (int group = 0; group < board.groups.count; group++) {
      if (!board.at(slot, group).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private int cost(int party) {
    return BREAK_WEIGHT * breaksMissed(party) + walks(party);
  }

  int walks() {
    int sum = 0;
    for (int party = 0; party < board.degree.length; party++) {
      sum += walks(party);
    }
    return sum;
  }

  int breaksMissed() {
    int sum = 0;
    for (int party = 0; party < board.degree.length; party++) {
      sum += breaksMissed(party);
    }
    return sum;
  }

  private int walks(int party) {
    int walks = 0;
    int last = Board.NONE;
    for (int slot = 0; slot < board.fair.slots().size(); slot++) {
      for (int request : board.of(party, slot)) {
        int hall = board.groups.hall[board.groupOf[request]];
        walks += last != Board.NONE && last != hall ? 1 : 0;
        last = hall;
      }
    }
    return walks;
  }

  private int breaksMissed(int party) {
    int most = board.fair.rules().maxInRow();
    int missed = 0;
    int row = 0;
    for (int slot = 0; most > 0 && slot < board.fair.slots().size(); slot++) {
      row = board.of(party, slot).isEmpty() ? 0 : row + 1;
      missed += row > most ? 1 : 0;
    }
    return missed;
  }
}

package org.polyphony.algorithms.matching.scheduling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives every meeting on a board a table of its kind: locked and previous tables first, then the
 * table where one of the parties sat before.
 */
final class Seating {

  private final Board board;
  private final Map<Integer, Integer> wished = new HashMap<>();
  private final int[][] used;
  private final int[] lastTable;

  Seating(Board board, List<Fair.Held> previous) {
    this.board = board;
    used = new int[board.fair.tables().size()][board.fair.slots().size()];
    lastTable = new int[board.degree.length];
    java.util.Arrays.fill(lastTable, Board.NONE);
    for (Fair.Held held : previous) {
      wish(held);
    }
    for (Fair.Held held : board.fair.locks()) {
      wish(held);
    }
  }

  private void wish(Fair.Held held) {
    if (held.table() != Board.NONE && board.slotOf[held.request()] == held.slot()) {
      wished.put(held.request(), held.table());
    }
  }

  List<Fair.Held> seat() {
    List<Fair.Held> seated = new ArrayList<>();
    for (int slot = 0; slot < board.fair.slots().size(); slot++) {
      for (int group = 0; group < board.groups.count; group++) {
        List<Integer> waiting = new ArrayList<>();
        for (int request : board.at(slot, group)) {
          int table = wished.getOrDefault(request, Board.NONE);
          if (table != Board.NONE && fits(table, slot, group)) {
            seated.add(sit(request, slot, table));
          } else {
            waiting.add(request);
          }
        }
        for (int request : waiting) {
          seated.add(sit(request, slot, near(request, slot, group)));
        }
      }
    }
    return seated;
  }

  private boolean fits(int table, int slot, int group) {
    Fair.Table one = board.fair.tables().get(table);
    return board.groups.ofTable[table] == group
        && one.available().get(slot)
        && used[table][slot] < one.capacity();
  }

  private int near(int request, int slot, int group) {
    Fair.Request wish = board.fair.requests().get(request);
    for (int party : List.of(wish.a(), wish.b())) {
      if (lastTable[party] != Board.NONE && fits(lastTable[party], slot, group)) {
        return lastTable[party];
      }
    }
    int table = 0;
    while (!fits(table, slot, group)) {
      table++;
    }
    return table;
  }

  private Fair.Held sit(int request, int slot, int table) {
    Fair.Request wish = board.fair.requests().get(request);
    used[table][slot]++;
    lastTable[wish.a()] = table;
    lastTable[wish.b()] = table;
    return new Fair.Held(request, slot, table);
  }
}

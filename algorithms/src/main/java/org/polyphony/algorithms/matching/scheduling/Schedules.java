package org.polyphony.algorithms.matching.scheduling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.polyphony.algorithms.matching.Reason;

/** Turns a board into a schedule. */
final class Schedules {

  private final Board board;
  private final List<Fair.Held> previous;

  Schedules(Board board, List<Fair.Held> previous) {
    this.board = board;
    this.previous = previous;
  }

  Schedule result(double bound, int slotsBound) {
    ScheduleReasons reasons = new ScheduleReasons(board);
    List<Schedule.Meeting> meetings = new ArrayList<>();
    for (Fair.Held held : new Seating(board, previous).seat()) {
      meetings.add(new Schedule.Meeting(held, reasons.whyHeld(held.request())));
    }
    meetings.sort(
        Comparator.comparingInt((Schedule.Meeting meeting) -> meeting.held().slot())
            .thenComparingInt(meeting -> meeting.held().table()));
    List<Schedule.Refused> refused = new ArrayList<>();
    for (int request = 0; request < board.slotOf.length; request++) {
      if (!board.held(request)) {
        refused.add(new Schedule.Refused(request, reasons.whyRefused(request)));
      }
    }
    double total = board.quality()[2];
    List<Reason> unmet = reasons.unmet();
    boolean atBound = total >= bound - 1e-9 * Math.max(1, Math.abs(bound));
    int used = slotsUsed(board);
    boolean few = !board.fair.rules().fewestSlots() || used <= slotsBound;
    int kept = kept(meetings);
    Comfort comfort = new Comfort(board);
    return new Schedule(
        meetings,
        total,
        atBound ? total : bound,
        atBound && few && unmet.isEmpty(),
        used,
        slotsBound,
        comfort.breaksMissed(),
        comfort.walks(),
        stillHeld() - kept,
        kept,
        refused,
        unmet);
  }

  private int stillHeld() {
    return (int) previous.stream().filter(held -> board.held(held.request())).count();
  }

  private int kept(List<Schedule.Meeting> meetings) {
    Map<Integer, Fair.Held> now = new HashMap<>();
    meetings.forEach(meeting -> now.put(meeting.held().request(), meeting.held()));
    return (int) previous.stream().filter(held -> held.equals(now.get(held.request()))).count();
  }

  void adopt(Scheduler.Refined refined) {
    int[][] snapshot = {new int[board.slotOf.length], new int[board.slotOf.length]};
    java.util.Arrays.fill(snapshot[0], Board.NONE);
    java.util.Arrays.fill(snapshot[1], Board.NONE);
    for (Fair.Held held : refined.plan()) {
      snapshot[0][held.request()] = held.slot();
      snapshot[1][held.request()] = board.groups.ofTable[held.table()];
    }
    board.restore(snapshot);
  }

  static int slotsUsed(Board board) {
    return (int) java.util.Arrays.stream(board.slotOf).filter(slot -> slot >= 0).distinct().count();
  }
}

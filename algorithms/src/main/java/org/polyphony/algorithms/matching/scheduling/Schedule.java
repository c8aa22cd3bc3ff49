package org.polyphony.algorithms.matching.scheduling;

import java.util.List;
import org.polyphony.algorithms.matching.Reason;

/**
 * A schedule with its value and its bound.
 *
 * @param meetings the meetings, by slot
 * @param total the sum of their values
 * @param bound no schedule that meets as many musts and floors has a larger total
 * @param proven true when the total reaches the bound (and the slots their bound, if they count)
 * @param slotsUsed how many slots have a meeting
 * @param slotsBound no schedule of this total uses fewer; 0 where not asked
 * @param breaksMissed how often a party has more meetings in a row than the rule allows
 * @param walks how often a party changes halls between consecutive meetings
 * @param moved how many meetings of the previous plan changed slot or table
 * @param kept how many meetings of the previous plan stay as they were
 * @param refused the requests not held, and why
 * @param unmet musts and floors left unmet; empty unless relaxed or out of time
 */
public record Schedule(
    List<Meeting> meetings,
    double total,
    double bound,
    boolean proven,
    int slotsUsed,
    int slotsBound,
    int breaksMissed,
    int walks,
    int moved,
    int kept,
    List<Refused> refused,
    List<Reason> unmet) {

  /** Copies the lists. */
  public Schedule {
    meetings = List.copyOf(meetings);
    refused = List.copyOf(refused);
    unmet = List.copyOf(unmet);
  }

  /**
   * A meeting.
   *
   * @param held which request, when and where
   * @param reason why it takes place
   */
  public record Meeting(Fair.Held held, Reason reason) {}

  /**
   * A request that is not held.
   *
   * @param request its number
   * @param reason why, and what would have to change
   */
  public record Refused(int request, Reason reason) {}
}

package org.polyphony.algorithms.matching.scheduling;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.polyphony.algorithms.InputRefused;

/**
 * A fair to be scheduled.
 *
 * @param slots the times, in order; all of one length
 * @param tables where meetings take place
 * @param parties who meets
 * @param requests which meetings are wanted; each pair of parties once
 * @param halls the names of the halls that tables stand in
 * @param travel free slots needed between meetings in two halls, by hall and hall
 * @param locks meetings that must stay where they are
 * @param rules what else counts
 */
public record Fair(
    List<Slot> slots,
    List<Table> tables,
    List<Party> parties,
    List<Request> requests,
    List<String> halls,
    List<List<Integer>> travel,
    List<Held> locks,
    Rules rules) {

  /** Copies the lists and checks what contradicts itself. */
  public Fair {
    slots = List.copyOf(slots);
    tables = List.copyOf(tables);
    parties = List.copyOf(parties);
    requests = List.copyOf(requests);
    halls = List.copyOf(halls);
    travel = travel.stream().map(List::copyOf).toList();
    locks = List.copyOf(locks);
    if (slots.isEmpty() || tables.isEmpty() || parties.isEmpty()) {
      throw new InputRefused(
          "matching.fair.empty", "slots, tables and parties: give at least one of each");
    }
    Set<Set<Integer>> pairs = new HashSet<>();
    for (Request request : requests) {
      if (request.a() == request.b() || !pairs.add(Set.of(request.a(), request.b()))) {
        throw new InputRefused(
            "matching.fair.request",
            "the request of '"
                + parties.get(request.a()).id()
                + "' and '"
                + parties.get(request.b()).id()
                + "' is with itself or stands twice: keep one request a pair");
      }
    }
  }

  /**
   * One time.
   *
   * @param start and
   * @param end as people read them
   */
  public record Slot(String id, String start, String end) {}

  /**
   * A table, or a room for several meetings at once.
   *
   * @param hall the hall's number
   * @param capacity how many meetings at once, 1 or more
   * @param seats how many people one meeting may have
   * @param available the slots in which it can be used
   */
  public record Table(String id, int hall, int capacity, int seats, BitSet available) {}

  /**
   * A party: an institution, a delegation, a person.
   *
   * @param kind such as donor or beneficiary; not used in the computation
   * @param min the floor: at least so many meetings
   * @param max the ceiling: at most so many meetings
   * @param available the slots in which it can meet
   * @param members its people, at most 64; none means that it always comes as one
   */
  public record Party(
      String id, String kind, int min, int max, BitSet available, List<String> members) {

    /** Refuses contradictory limits. */
    public Party {
      members = List.copyOf(members);
      if (min < 0 || max < min || members.size() > 64) {
        throw new InputRefused(
            "matching.fair.party",
            "party '"
                + id
                + "' has min "
                + min
                + ", max "
                + max
                + " and "
                + members.size()
                + " members: use 0 <= min <= max and at most 64 members");
      }
    }
  }

  /**
   * A wanted meeting.
   *
   * @param value how much it is worth, 0 or more
   * @param must true if it has to take place
   * @param never true if it must not take place
   * @param aMembers which members of a it needs, as bits; all of them meet nobody else meanwhile
   * @param bMembers which members of b it needs
   */
  public record Request(
      int a, int b, double value, boolean must, boolean never, long aMembers, long bMembers) {

    /** Refuses contradictions. */
    public Request {
      if (must && never || !(value >= 0) || Double.isInfinite(value)) {
        throw new InputRefused(
            "matching.fair.wish",
            "a request is both must and never, or its value " + value + " is not a number from 0");
      }
    }

    long membersOf(int party) {
      return party == a ? aMembers : bMembers;
    }

    int people() {
      return Long.bitCount(aMembers) + Long.bitCount(bMembers);
    }
  }

  /**
   * A meeting that takes place.
   *
   * @param request its number
   * @param slot its slot
   * @param table its table; -1 in a lock that leaves the table open
   */
  public record Held(int request, int slot, int table) {}

  /**
   * What else counts.
   *
   * @param maxInRow how many meetings in a row a party should have at most; 0 for no rule
   * @param relax true to leave musts and floors unmet where they cannot be met, instead of refusing
   * @param fewestSlots true to use as few slots as possible once the total is reached
   */
  public record Rules(int maxInRow, boolean relax, boolean fewestSlots) {}

  /** The slots in which both parties and at least one fitting table are there. */
  public BitSet common(Request request) {
    BitSet common = (BitSet) parties.get(request.a()).available().clone();
    common.and(parties.get(request.b()).available());
    BitSet open = new BitSet();
    for (Table table : tables) {
      if (table.seats() >= request.people()) {
        open.or(table.available());
      }
    }
    common.and(open);
    return common;
  }

  /** How many meetings the tables hold over all slots. */
  public int places() {
    return tables.stream()
        .mapToInt(table -> table.capacity() * table.available().cardinality())
        .sum();
  }

  /** How many meetings the tables hold in one slot. */
  public int places(int slot) {
    return tables.stream()
        .mapToInt(table -> table.available().get(slot) ? table.capacity() : 0)
        .sum();
  }
}

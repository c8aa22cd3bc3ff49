package org.polyphony.solvers.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.polyphony.algorithms.Progress;
import org.polyphony.algorithms.matching.NoSolution;
import org.polyphony.algorithms.matching.scheduling.Fair;
import org.polyphony.algorithms.matching.scheduling.Schedule;
import org.polyphony.algorithms.matching.scheduling.ScheduleCheck;

/** Schedules with known answers, and what must hold for any. */
class FairSchedulingTest {

  @Test
  void kirkman1850RoundRobinOfNineNeedsNineSlots() {
    List<Fair.Request> all = new ArrayList<>();
    for (int a = 0; a < 9; a++) {
      for (int b = 0; b < a; b++) {
        all.add(wish(a, b, 1));
      }
    }
    Schedule schedule = solve(fair(12, 5, 9, all, 0, true));
    assertThat(schedule.meetings()).hasSize(36);
    assertThat(schedule.slotsUsed()).isEqualTo(9);
    assertThat(schedule.slotsBound()).isEqualTo(9);
    assertThat(schedule.proven()).isTrue();
  }

  @Test
  void petersen1898GraphNeedsFourSlotsAlthoughNobodyMeetsMoreThanThree() {
    int[][] edges = {
      {0, 1}, {1, 2}, {2, 3}, {3, 4}, {4, 0}, {0, 5}, {1, 6}, {2, 7}, {3, 8}, {4, 9}, {5, 7},
      {7, 9}, {9, 6}, {6, 8}, {8, 5}
    };
    List<Fair.Request> all = new ArrayList<>();
    for (int[] edge : edges) {
      all.add(wish(edge[0], edge[1], 1));
    }
    Schedule schedule = solve(fair(6, 5, 10, all, 0, true));
    assertThat(schedule.meetings()).hasSize(15);
    assertThat(schedule.slotsUsed()).isEqualTo(4);
    assertThat(schedule.slotsBound()).isEqualTo(4);
  }

  @Test
  void koenig1916EveryOneOfFiveMeetsEveryOneOfFourInFiveSlots() {
    List<Fair.Request> all = new ArrayList<>();
    for (int a = 0; a < 5; a++) {
      for (int b = 5; b < 9; b++) {
        all.add(wish(a, b, 1));
      }
    }
    assertThat(solve(fair(8, 4, 9, all, 0, true)).slotsUsed()).isEqualTo(5);
  }

  @Test
  void byHandFloorOutweighsValueAndTheReasonSaysSo() {
    // One slot, one table: the request of value 9 gives way to the floor of party 2.
    List<Fair.Request> wishes = List.of(wish(0, 1, 9), wish(0, 2, 1));
    List<Fair.Party> parties = List.of(party(0, 0, 9, 1), party(1, 0, 9, 1), party(2, 1, 9, 1));
    Schedule schedule = solve(fair(1, 1, parties, wishes, false));
    assertThat(schedule.total()).isEqualTo(1);
    assertThat(schedule.proven()).isTrue();
    assertThat(schedule.meetings().getFirst().reason().key()).isEqualTo("matching.schedule.floor");
    assertThat(schedule.refused().getFirst().reason().key()).isEqualTo("matching.schedule.busy");
  }

  @Test
  void byHandTravelBetweenHallsNeedsAFreeSlot() {
    // a meets b in hall 0 and c in hall 1, one slot of way: slots 1 and 3 of three, or not both.
    List<Fair.Request> wishes = List.of(wish(0, 1, 1), wish(0, 2, 1));
    assertThat(solve(twoHalls(3, wishes)).total()).isEqualTo(2);
    assertThat(solve(twoHalls(2, wishes)).total()).isEqualTo(1);
  }

  @Test
  void conflictingFloorsAreNamed() {
    List<Fair.Request> wishes = List.of(wish(0, 1, 1), wish(1, 2, 1), wish(0, 2, 1));
    List<Fair.Party> parties = List.of(party(0, 2, 9, 2), party(1, 2, 9, 2), party(2, 0, 9, 2));
    assertThatThrownBy(() -> solve(fair(2, 1, parties, wishes, false)))
        .isInstanceOfSatisfying(
            NoSolution.class,
            refused ->
                assertThat(refused.reasons().getFirst().values())
                    .containsEntry("parties", List.of("p0", "p1")));
  }

  @Test
  void randomFairsPassTheVerifierAndStayWithinTheBound() {
    Random random = new Random(13);
    for (int round = 0; round < 12; round++) {
      Fair fair = random(random);
      Schedule schedule = solve(fair);
      List<Fair.Held> plan = schedule.meetings().stream().map(Schedule.Meeting::held).toList();
      assertThat(new ScheduleCheck(fair).violations(plan, schedule.total(), schedule.bound()))
          .isEmpty();
      assertThat(schedule.bound()).isGreaterThanOrEqualTo(schedule.total());
      assertThat(schedule.proven()).isTrue();
    }
  }

  @Test
  void delegationsHallsAndOneWayTravelPassTheVerifierAndReplanningKeepsEverything() {
    Random random = new Random(23);
    for (int round = 0; round < 40; round++) {
      Fair fair = delegations(random);
      Schedule schedule = solve(fair);
      List<Fair.Held> plan = schedule.meetings().stream().map(Schedule.Meeting::held).toList();
      assertThat(new ScheduleCheck(fair).violations(plan, schedule.total(), schedule.bound()))
          .isEmpty();
      assertThat(schedule.proven()).isTrue();
      Schedule again =
          new FairScheduling(Duration.ofSeconds(5)).solve(fair, plan, _ -> {}, Progress.NONE);
      assertThat(again.kept()).isEqualTo(plan.size());
    }
  }

  /** Members who may sit in two meetings at once, two halls, a way that differs back and forth. */
  private static Fair delegations(Random random) {
    List<Fair.Party> parties = new ArrayList<>();
    for (int party = 0; party < 6; party++) {
      parties.add(
          new Fair.Party("p" + party, "", 0, 1 + random.nextInt(4), first(5), List.of("x", "y")));
    }
    List<Fair.Request> wishes = new ArrayList<>();
    for (int a = 0; a < 6; a++) {
      for (int b = 0; b < a; b++) {
        long ofA = 1 + random.nextInt(3);
        long ofB = 1 + random.nextInt(3);
        wishes.add(new Fair.Request(a, b, random.nextInt(9), false, false, ofA, ofB));
      }
    }
    return new Fair(
        IntStream.range(0, 5).mapToObj(at -> new Fair.Slot("s" + at, "", "")).toList(),
        List.of(
            new Fair.Table("large", 0, 1, 4, first(5)), new Fair.Table("room", 1, 2, 3, first(4))),
        parties,
        wishes,
        List.of("one", "two"),
        List.of(List.of(0, random.nextInt(3)), List.of(random.nextInt(3), 0)),
        List.of(),
        new Fair.Rules(0, false, false));
  }

  @Test
  void planningAnewAfterACancellationKeepsTheOtherMeetings() {
    Fair fair = random(new Random(17));
    Schedule before = solve(fair);
    List<Fair.Held> held = before.meetings().stream().map(Schedule.Meeting::held).toList();
    int cancelled = held.getFirst().request();
    List<Fair.Request> fewer = new ArrayList<>(fair.requests());
    Fair.Request gone = fewer.get(cancelled);
    fewer.set(cancelled, new Fair.Request(gone.a(), gone.b(), 0, false, true, 1, 1));
    Fair changed = fair(8, 4, fair.parties(), fewer, false);
    Schedule after =
        new FairScheduling(Duration.ofSeconds(5)).solve(changed, held, _ -> {}, Progress.NONE);
    assertThat(after.kept()).isEqualTo(held.size() - 1);
    assertThat(after.moved()).isZero();
  }

  private static Schedule solve(Fair fair) {
    return new FairScheduling(Duration.ofSeconds(20))
        .solve(fair, List.of(), _ -> {}, Progress.NONE);
  }

  private static Fair random(Random random) {
    List<Fair.Party> parties = new ArrayList<>();
    for (int party = 0; party < 12; party++) {
      BitSet available = new BitSet();
      available.set(0, 8);
      available.clear(random.nextInt(8));
      parties.add(new Fair.Party("p" + party, "", 1, 5, available, List.of()));
    }
    List<Fair.Request> wishes = new ArrayList<>();
    for (int a = 0; a < 12; a++) {
      for (int b = 0; b < a; b++) {
        if (a == b + 1 || random.nextInt(3) == 0) {
          wishes.add(wish(a, b, 1 + random.nextInt(9)));
        }
      }
    }
    return fair(8, 4, parties, wishes, false);
  }

  private static Fair.Request wish(int a, int b, double value) {
    return new Fair.Request(a, b, value, false, false, 1, 1);
  }

  private static Fair.Party party(int number, int min, int max, int slots) {
    return new Fair.Party("p" + number, "", min, max, first(slots), List.of());
  }

  private static BitSet first(int count) {
    BitSet set = new BitSet();
    set.set(0, count);
    return set;
  }

  private static Fair fair(
      int slots, int tables, int parties, List<Fair.Request> wishes, int floor, boolean few) {
    List<Fair.Party> all =
        IntStream.range(0, parties).mapToObj(at -> party(at, floor, 99, slots)).toList();
    return fair(slots, tables, all, wishes, few);
  }

  private static Fair fair(
      int slots,
      int tables,
      List<Fair.Party> parties,
      List<Fair.Request> wishes,
      boolean fewestSlots) {
    return new Fair(
        IntStream.range(0, slots).mapToObj(at -> new Fair.Slot("s" + at, "", "")).toList(),
        IntStream.range(0, tables)
            .mapToObj(at -> new Fair.Table("t" + at, 0, 1, 99, first(slots)))
            .toList(),
        parties,
        wishes,
        List.of("hall"),
        List.of(List.of(0)),
        List.of(),
        new Fair.Rules(0, false, fewestSlots));
  }

  /** b has to sit in hall 0 and c in hall 1, because only those tables seat their number. */
  private static Fair twoHalls(int slots, List<Fair.Request> wishes) {
    List<Fair.Request> sized =
        List.of(
            new Fair.Request(0, 1, wishes.get(0).value(), false, false, 1, 0b111),
            new Fair.Request(0, 2, wishes.get(1).value(), false, false, 1, 0b1));
    List<Fair.Party> parties =
        List.of(
            party(0, 0, 9, slots),
            new Fair.Party("p1", "", 0, 9, first(1), List.of("x", "y", "z")),
            party(2, 0, 9, slots));
    BitSet later = first(slots);
    later.clear(0);
    return new Fair(
        IntStream.range(0, slots).mapToObj(at -> new Fair.Slot("s" + at, "", "")).toList(),
        List.of(
            new Fair.Table("large", 0, 1, 4, first(1)), new Fair.Table("small", 1, 1, 2, later)),
        parties,
        sized,
        List.of("one", "two"),
        List.of(List.of(0, 1), List.of(1, 0)),
        List.of(),
        new Fair.Rules(0, false, false));
  }
}

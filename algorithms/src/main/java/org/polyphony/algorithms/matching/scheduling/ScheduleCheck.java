package org.polyphony.algorithms.matching.scheduling;

import java.util.ArrayList;
import java.util.List;
import org.polyphony.algorithms.matching.Violation;

/**
 * Verifies a schedule from the fair alone: every hard rule, the stated total, and that it does not
 * beat its bound. It shares no code with the schedulers.
 */
public final class ScheduleCheck {

  private final Fair fair;
  private final List<Violation> found = new ArrayList<>();

  /** Prepares a check. */
  public ScheduleCheck(Fair fair) {
    this.fair = fair;
  }

  /**
   * Returns every violation; none if the schedule can be accepted.
   *
   * @param plan the meetings
   * @param total the stated total; NaN if none
   * @param bound the stated bound; NaN if none
   */
  public List<Violation> violations(List<Fair.Held> plan, double total, double bound) {
    requests(plan);
    tables(plan);
    parties(plan);
    locks(plan);
    values(plan, total, bound);
    return List.copyOf(found);
  }

  private String name(int request) {
    Fair.Request wish = fair.requests().get(request);
    return fair.parties().get(wish.a()).id() + " and " + fair.parties().get(wish.b()).id();
  }

  private void add(String key, String template, int request, int slot) {
    found.add(
        Violation.of(key, template, "meeting", name(request), "slot", fair.slots().get(slot).id()));
  }

  private void requests(List<Fair.Held> plan) {
    int[] times = new int[fair.requests().size()];
    for (Fair.Held held : plan) {
      Fair.Request wish = fair.requests().get(held.request());
      if (++times[held.request()] == 2) {
        add("matching.check.meeting-twice", "{meeting} meet twice.", held.request(), held.slot());
      }
      if (wish.never()) {
        add("matching.check.never", "{meeting} must never meet.", held.request(), held.slot());
      }
      for (int party : List.of(wish.a(), wish.b())) {
        if (!fair.parties().get(party).available().get(held.slot())) {
          add(
              "matching.check.unavailable",
              "{meeting} meet in {slot}, when one of them is not available.",
              held.request(),
              held.slot());
        }
      }
    }
    for (int request = 0; request < times.length && !fair.rules().relax(); request++) {
      if (fair.requests().get(request).must() && times[request] == 0) {
        found.add(
            Violation.of("matching.check.must", "{meeting} must meet.", "meeting", name(request)));
      }
    }
  }

  private void tables(List<Fair.Held> plan) {
    int[][] used = new int[fair.tables().size()][fair.slots().size()];
    for (Fair.Held held : plan) {
      Fair.Table table = fair.tables().get(held.table());
      Fair.Request wish = fair.requests().get(held.request());
      int people = Long.bitCount(wish.aMembers()) + Long.bitCount(wish.bMembers());
      if (!table.available().get(held.slot())) {
        add(
            "matching.check.table-closed",
            "{meeting} meet in {slot}, when their table is not available.",
            held.request(),
            held.slot());
      }
      if (people > table.seats()) {
        add(
            "matching.check.seats",
            "{meeting} are more people than their table seats in {slot}.",
            held.request(),
            held.slot());
      }
      if (++used[held.table()][held.slot()] > table.capacity()) {
        add(
            "matching.check.table-full",
            "{meeting} meet in {slot} at a table that is full.",
            held.request(),
            held.slot());
      }
    }
  }

  private void parties(List<Fair.Held> plan) {
    int[] meetings = new int[fair.parties().size()];
    for (int one = 0; one < plan.size(); one++) {
      Fair.Request wish = fair.requests().get(plan.get(one).request());
      meetings[wish.a()]++;
      meetings[wish.b()]++;
      for (int two = one + 1; two < plan.size(); two++) {
        if (clash(plan.get(one), plan.get(two))) {
          found.add(
              Violation.of(
                  "matching.check.clash",
                  "{meeting} in {slot} and {other} in {otherSlot} share people who cannot be at "
                      + "both.",
                  "meeting",
                  name(plan.get(one).request()),
                  "slot",
                  fair.slots().get(plan.get(one).slot()).id(),
                  "other",
                  name(plan.get(two).request()),
                  "otherSlot",
                  fair.slots().get(plan.get(two).slot()).id()));
        }
      }
    }
    limits(meetings);
  }

  private void limits(int[] meetings) {
    for (int party = 0; party < meetings.length; party++) {
      Fair.Party range = fair.parties().get(party);
      boolean tooFew = meetings[party] < range.min() && !fair.rules().relax();
      if (tooFew || meetings[party] > range.max()) {
        found.add(
            Violation.of(
                "matching.check.meetings",
                "{party} has {meetings} meetings; allowed are {min} to {max}.",
                "party",
                range.id(),
                "meetings",
                meetings[party],
                "min",
                range.min(),
                "max",
                range.max()));
      }
    }
  }

  private boolean clash(Fair.Held one, Fair.Held two) {
    boolean firstEarlier = one.slot() <= two.slot();
    Fair.Held early = firstEarlier ? one : two;
    Fair.Held late = firstEarlier ? two : one;
    int way =
        fair.travel()
            .get(fair.tables().get(early.table()).hall())
            .get(fair.tables().get(late.table()).hall());
    return late.slot() - early.slot() <= (early.slot() == late.slot() ? 0 : way)
        && sharePeople(fair.requests().get(one.request()), fair.requests().get(two.request()));
  }

  private static boolean sharePeople(Fair.Request one, Fair.Request two) {
    for (int party : List.of(one.a(), one.b())) {
      boolean both = party == two.a() || party == two.b();
      if (both && (one.membersOf(party) & two.membersOf(party)) != 0) {
        return true;
      }
    }
    return false;
  }

  private void locks(List<Fair.Held> plan) {
    for (Fair.Held lock : fair.locks()) {
      boolean kept =
          plan.stream()
              .anyMatch(held ->
                  held.request() == lock.request()
                      && held.slot() == lock.slot()
                      && (lock.table() < 0 || held.table() == lock.table()));
      if (!kept) {
        add(
            "matching.check.lock",
            "{meeting} are locked in {slot} but were moved.",
            lock.request(),
            lock.slot());
      }
    }
  }

  private void values(List<Fair.Held> plan, double total, double bound) {
    boolean[] held = new boolean[fair.requests().size()];
    plan.forEach(one -> held[one.request()] = true);
    double sum = 0;
    for (int request = 0; request < held.length; request++) {
      sum += held[request] ? fair.requests().get(request).value() : 0;
    }
    if (Math.abs(sum - total) > 1e-6 * Math.max(1, sum) || sum > bound + 1e-6 * Math.max(1, sum)) {
      found.add(
          Violation.of(
              "matching.check.value",
              "The total is {computed}, but {stated} is stated with the bound {bound}.",
              "computed",
              sum,
              "stated",
              total,
              "bound",
              bound));
    }
  }
}

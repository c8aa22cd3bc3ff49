package org.polyphony.algorithms.matching.scheduling;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.algorithms.matching.Reason;

/** Says why a meeting takes place, and why a request is refused. */
final class ScheduleReasons {

  private final Board board;
  private final Fair fair;

  ScheduleReasons(Board board) {
    this.board = board;
    this.fair = board.fair;
  }

  Reason whyHeld(int request) {
    Fair.Request wish = fair.requests().get(request);
    if (board.locked[request]) {
      return Reason.of("matching.schedule.locked", "It is locked where it is.");
    }
    if (wish.must()) {
      return Reason.of("matching.schedule.must", "It has to take place.");
    }
    for (int party : List.of(wish.a(), wish.b())) {
      Fair.Party one = fair.parties().get(party);
      if (board.degree[party] <= one.min()) {
        return Reason.of(
            "matching.schedule.floor",
            "{party} needs it for its floor of {min} meetings.",
            "party",
            one.id(),
            "min",
            one.min());
      }
    }
    return Reason.of(
        "matching.schedule.value",
        "Its value of {value} belongs to the best total.",
        "value",
        wish.value());
  }

  Reason whyRefused(int request) {
    Fair.Request wish = fair.requests().get(request);
    Fair.Party a = fair.parties().get(wish.a());
    Fair.Party b = fair.parties().get(wish.b());
    if (wish.never()) {
      return Reason.of("matching.schedule.never", "It must not take place.");
    }
    BitSet common = fair.common(wish);
    if (common.isEmpty()) {
      return Reason.of(
              "matching.schedule.no-common-slot",
              "{a} and {b} are never available together at a table that seats them.",
              "a",
              a.id(),
              "b",
              b.id())
          .unless(
              Reason.of(
                  "matching.schedule.more-availability",
                  "One of them would have to be available " + "in a slot of the other."));
    }
    Reason ceiling = ceiling(wish);
    return ceiling == null ? crowded(request, a, b, common) : ceiling;
  }

  private @Nullable Reason ceiling(Fair.Request wish) {
    for (int party : List.of(wish.a(), wish.b())) {
      Fair.Party one = fair.parties().get(party);
      if (board.degree[party] >= one.max()) {
        return Reason.of(
                "matching.schedule.ceiling",
                "{party} has reached its ceiling of {max} meetings.",
                "party",
                one.id(),
                "max",
                one.max())
            .unless(
                Reason.of(
                    "matching.schedule.raise-ceiling",
                    "Raise the ceiling of {party}, or refuse one of its meetings.",
                    "party",
                    one.id()));
      }
    }
    return null;
  }

  private Reason crowded(int request, Fair.Party a, Fair.Party b, BitSet common) {
    Fair.Request wish = fair.requests().get(request);
    List<String> bothFree = new ArrayList<>();
    for (int slot = common.nextSetBit(0); slot >= 0; slot = common.nextSetBit(slot + 1)) {
      if (board.of(wish.a(), slot).isEmpty() && board.of(wish.b(), slot).isEmpty()) {
        bothFree.add(fair.slots().get(slot).id());
      }
    }
    if (bothFree.isEmpty()) {
      return Reason.of(
              "matching.schedule.busy",
              "{a} and {b} have no free slot in common; their meetings there are worth more.",
              "a",
              a.id(),
              "b",
              b.id())
          .unless(
              Reason.of(
                  "matching.schedule.free-a-slot",
                  "More availability of {a} or {b}, or a higher value.",
                  "a",
                  a.id(),
                  "b",
                  b.id()));
    }
    return noTable(a, b, bothFree);
  }

  private static Reason noTable(Fair.Party a, Fair.Party b, List<String> bothFree) {
    return Reason.of(
            "matching.schedule.no-table",
            "In the slots {slots}, when {a} and {b} are free, no table is, or the way is too long.",
            "slots",
            bothFree,
            "a",
            a.id(),
            "b",
            b.id())
        .unless(
            Reason.of(
                "matching.schedule.more-tables",
                "One more table in one of {slots}.",
                "slots",
                bothFree));
  }

  /** Musts and floors that the plan leaves unmet. */
  List<Reason> unmet() {
    List<Reason> unmet = new ArrayList<>();
    for (int request = 0; request < fair.requests().size(); request++) {
      Fair.Request wish = fair.requests().get(request);
      if (wish.must() && !board.held(request)) {
        unmet.add(
            Reason.of(
                    "matching.schedule.must-unmet",
                    "{a} and {b} have to meet but do not.",
                    "a",
                    fair.parties().get(wish.a()).id(),
                    "b",
                    fair.parties().get(wish.b()).id())
                .unless(whyRefused(request)));
      }
    }
    for (int party = 0; party < fair.parties().size(); party++) {
      Fair.Party one = fair.parties().get(party);
      if (board.degree[party] < one.min()) {
        unmet.add(
            Reason.of(
                "matching.schedule.floor-unmet",
                "{party} has {meetings} of at least {min} meetings.",
                "party",
                one.id(),
                "meetings",
                board.degree[party],
                "min",
                one.min()));
      }
    }
    return unmet;
  }
}

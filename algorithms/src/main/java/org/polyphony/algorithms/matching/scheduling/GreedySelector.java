package org.polyphony.algorithms.matching.scheduling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.polyphony.algorithms.Progress;
import org.polyphony.algorithms.matching.NoSolution;
import org.polyphony.algorithms.matching.Reason;

/**
 * Chooses musts, then what floors need, then by value; the bound counts each party's best requests.
 * Cost: O(requests · log requests).
 */
public final class GreedySelector implements Selector {

  @Override
  public Selection select(Fair fair, Set<Integer> keep, Progress progress) {
    if (!fair.rules().relax()) {
      List<Reason> impossible = impossibleFloors(fair);
      if (!impossible.isEmpty()) {
        throw new NoSolution(impossible);
      }
    }
    Chosen chosen = new Chosen(fair);
    chosen.addAll(fair.locks().stream().map(Fair.Held::request).toList());
    chosen.addAll(keep.stream().sorted().toList());
    List<Integer> byValue = byValue(fair);
    chosen.addAll(byValue.stream().filter(at -> fair.requests().get(at).must()).toList());
    chosen.forFloors(byValue);
    chosen.addAll(byValue);
    return new Selection(chosen.requests, bound(fair, byValue));
  }

  /** Returns the requests that can take place at all, most valuable first. */
  static List<Integer> byValue(Fair fair) {
    List<Integer> order = new ArrayList<>();
    for (int request = 0; request < fair.requests().size(); request++) {
      Fair.Request wish = fair.requests().get(request);
      if (!wish.never() && !fair.common(wish).isEmpty()) {
        order.add(request);
      }
    }
    order.sort(Comparator.comparingDouble(request -> -fair.requests().get(request).value()));
    return order;
  }

  /**
   * Floors and musts that no schedule can meet, party by party.
   *
   * @return one reason for each such party, naming the constraints that conflict
   */
  public static List<Reason> impossibleFloors(Fair fair) {
    int[] possible = new int[fair.parties().size()];
    int[] musts = new int[possible.length];
    List<Reason> found = new ArrayList<>();
    for (Fair.Request wish : fair.requests()) {
      boolean can = !wish.never() && !fair.common(wish).isEmpty();
      possible[wish.a()] += can ? 1 : 0;
      possible[wish.b()] += can ? 1 : 0;
      musts[wish.a()] += wish.must() ? 1 : 0;
      musts[wish.b()] += wish.must() ? 1 : 0;
      if (wish.must() && !can) {
        found.add(impossibleMust(fair, wish));
      }
    }
    for (int party = 0; party < possible.length; party++) {
      Fair.Party one = fair.parties().get(party);
      int slots = one.members().isEmpty() ? one.available().cardinality() : Integer.MAX_VALUE;
      if (one.min() > Math.min(possible[party], slots)) {
        found.add(impossibleFloor(one, possible[party]));
      }
      if (musts[party] > Math.min(one.max(), slots)) {
        found.add(tooManyMusts(one, musts[party]));
      }
    }
    return found;
  }

  private static Reason impossibleFloor(Fair.Party party, int possible) {
    return Reason.of(
            "matching.schedule.floor-conflict",
            "The floor of {party}, {min} meetings, conflicts with its {possible} possible requests "
                + "and {slots} available slots.",
            "party",
            party.id(),
            "min",
            party.min(),
            "possible",
            possible,
            "slots",
            party.available().cardinality())
        .unless(
            Reason.of(
                "matching.schedule.lower-floor",
                "Lower the floor of {party}, or give it more requests or slots.",
                "party",
                party.id()));
  }

  private static Reason tooManyMusts(Fair.Party party, int musts) {
    return Reason.of(
            "matching.schedule.musts-conflict",
            "{party} has {musts} meetings that must take place, which conflicts with its ceiling "
                + "of {max} and its {slots} available slots.",
            "party",
            party.id(),
            "musts",
            musts,
            "max",
            party.max(),
            "slots",
            party.available().cardinality())
        .unless(
            Reason.of(
                "matching.schedule.fewer-musts",
                "Make fewer of them musts, or raise the ceiling or the availability."));
  }

  private static Reason impossibleMust(Fair fair, Fair.Request wish) {
    return Reason.of(
            "matching.schedule.must-conflict",
            "{a} and {b} must meet, which conflicts with their availability: they have no slot in "
                + "common at a table that seats them.",
            "a",
            fair.parties().get(wish.a()).id(),
            "b",
            fair.parties().get(wish.b()).id())
        .unless(
            Reason.of(
                "matching.schedule.more-availability",
                "One of them would have to be available in a slot of the other."));
  }

  private static double bound(Fair fair, List<Integer> byValue) {
    int[] left = limits(fair);
    double halves = 0;
    double all = 0;
    int places = fair.places();
    for (int request : byValue) {
      Fair.Request wish = fair.requests().get(request);
      int counted = (left[wish.a()]-- > 0 ? 1 : 0) + (left[wish.b()]-- > 0 ? 1 : 0);
      halves += counted * wish.value() / 2;
      all += places-- > 0 ? wish.value() : 0;
    }
    return Math.min(halves, all);
  }

  /** The most meetings each party can have. */
  static int[] limits(Fair fair) {
    return IntStream.range(0, fair.parties().size())
        .map(party -> {
          Fair.Party one = fair.parties().get(party);
          int slots = one.available().cardinality() * Math.max(1, one.members().size());
          return Math.min(one.max(), slots);
        })
        .toArray();
  }

  /** The growing choice. */
  private static final class Chosen {

    final Set<Integer> requests = new LinkedHashSet<>();
    private final Fair fair;
    private final int[] left;
    private final int[] wanting;
    private int places;

    Chosen(Fair fair) {
      this.fair = fair;
      left = limits(fair);
      wanting = fair.parties().stream().mapToInt(Fair.Party::min).toArray();
      places = fair.places();
    }

    void addAll(List<Integer> order) {
      order.forEach(this::add);
    }

    void forFloors(List<Integer> byValue) {
      for (int both = 2; both >= 1; both--) {
        for (int request : byValue) {
          Fair.Request wish = fair.requests().get(request);
          int helps = (wanting[wish.a()] > 0 ? 1 : 0) + (wanting[wish.b()] > 0 ? 1 : 0);
          if (helps >= both) {
            add(request);
          }
        }
      }
    }

    private void add(int request) {
      Fair.Request wish = fair.requests().get(request);
      if (left[wish.a()] > 0 && left[wish.b()] > 0 && places > 0 && requests.add(request)) {
        left[wish.a()]--;
        left[wish.b()]--;
        wanting[wish.a()]--;
        wanting[wish.b()]--;
        places--;
      }
    }
  }
}

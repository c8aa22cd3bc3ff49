package org.polyphony.algorithms.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.polyphony.algorithms.InputRefused;
import org.polyphony.algorithms.Progress;

/**
 * A dated network as a row of snapshots, and what changed from each to the next.
 *
 * @param snapshots one a period, in order of time; a period without ties is there too
 * @param changes one less than the snapshots
 */
public record Timeline(List<Snapshot> snapshots, List<Change> changes) {

  /** Most snapshots of one timeline: more are a sign of a mistyped date. */
  public static final int MOST_PERIODS = 1200;

  /**
   * The network of one period: of those who had a tie in it.
   *
   * @param period name of the period, such as 2025, 2025-Q3 or 2025-07
   * @param from its first day
   * @param to its last day
   * @param network the ties of the period
   * @param components number of components
   * @param largestComponent size of the largest
   * @param cohesion clustering and transitivity
   * @param communities best of the runs
   * @param mixing null when there are no groups
   */
  public record Snapshot(
      String period,
      LocalDate from,
      LocalDate to,
      Network network,
      int components,
      int largestComponent,
      Cohesion cohesion,
      Communities communities,
      @Nullable Mixing mixing) {}

  /**
   * Cuts ties into snapshots.
   *
   * @param ties each with a {@code from} date; a tie belongs to every period it overlaps
   * @param groupOf group of a member by id, empty for none
   * @param cumulative whether a tie, once there, stays
   * @throws InputRefused {@code network.date.missing}, {@code network.date.order}, {@code
   *     network.date.span}
   */
  public static Timeline of(
      List<Tie> ties,
      UnaryOperator<String> groupOf,
      Network template,
      Period period,
      boolean cumulative,
      NetworkOptions options,
      Progress progress) {
    LocalDate first = LocalDate.MAX;
    LocalDate last = LocalDate.MIN;
    for (Tie tie : ties) {
      LocalDate from = from(tie);
      LocalDate until = until(tie);
      first = from.isBefore(first) ? from : first;
      last = until.isAfter(last) ? until : last;
    }
    List<Snapshot> snapshots = new ArrayList<>();
    if (!ties.isEmpty()) {
      refuseLong(first, last, period);
      for (LocalDate day = period.start(first); !day.isAfter(last); day = period.next(day)) {
        LocalDate end = period.next(day).minusDays(1);
        List<Tie> present = present(ties, cumulative ? LocalDate.MIN : day, end, cumulative);
        Network network = build(present, groupOf, template);
        snapshots.add(measure(period.label(day), day, end, network, options, progress));
      }
    }
    List<Change> changes = new ArrayList<>();
    for (int i = 1; i < snapshots.size(); i++) {
      changes.add(Change.between(snapshots.get(i - 1), snapshots.get(i)));
    }
    return new Timeline(snapshots, changes);
  }

  private static LocalDate from(Tie tie) {
    LocalDate from = tie.from();
    if (from == null) {
      throw new InputRefused(
          "network.date.missing",
          "The tie " + name(tie) + " has no date: give every tie one, or none.");
    }
    return from;
  }

  private static LocalDate until(Tie tie) {
    LocalDate from = from(tie);
    LocalDate until = tie.until();
    if (until != null && until.isBefore(from)) {
      throw new InputRefused(
          "network.date.order",
          "The tie " + name(tie) + " ends on " + until + " before it begins on " + from + ".");
    }
    return until == null ? from : until;
  }

  private static String name(Tie tie) {
    return tie.source() + " – " + tie.target();
  }

  private static void refuseLong(LocalDate first, LocalDate last, Period period) {
    long periods = period.between(first, last);
    if (periods > MOST_PERIODS) {
      throw new InputRefused(
          "network.date.span",
          "The dates run from "
              + first
              + " to "
              + last
              + ", "
              + periods
              + " periods where "
              + MOST_PERIODS
              + " are the most: correct the date or use longer periods.");
    }
  }

  private static List<Tie> present(
      List<Tie> ties, LocalDate start, LocalDate end, boolean cumulative) {
    return ties.stream()
        .filter(tie -> !from(tie).isAfter(end))
        .filter(tie -> cumulative || !until(tie).isBefore(start))
        .toList();
  }

  private static Network build(List<Tie> ties, UnaryOperator<String> groupOf, Network template) {
    NetworkBuilder builder = new NetworkBuilder(template.directed(), template.weighted());
    java.util.Set<String> members = new java.util.LinkedHashSet<>();
    for (Tie tie : ties) {
      members.add(tie.source());
      members.add(tie.target());
    }
    members.forEach(id -> builder.member(id, groupOf.apply(id)));
    ties.forEach(builder::tie);
    return builder.build();
  }

  private static Snapshot measure(
      String label,
      LocalDate from,
      LocalDate to,
      Network network,
      NetworkOptions options,
      Progress progress) {
    Components components = Components.weak(network);
    return new Snapshot(
        label,
        from,
        to,
        network,
        components.count(),
        components.largest(),
        Cohesion.of(network),
        Communities.of(network, options.runs(), options.seed(), progress),
        network.grouped() ? Mixing.of(network) : null);
  }
}

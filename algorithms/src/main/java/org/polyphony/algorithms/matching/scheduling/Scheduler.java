package org.polyphony.algorithms.matching.scheduling;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.polyphony.algorithms.InputRefused;
import org.polyphony.algorithms.Progress;
import org.polyphony.algorithms.matching.NoSolution;
import org.polyphony.algorithms.matching.Reason;

/**
 * Schedules in two steps: a {@link Selector} chooses what to hold, whose optimum is the bound; then
 * guided ejection places it into slots and tables. Where everything chosen is placed, the total is
 * proven optimal.
 *
 * <p>A first plan, greedily chosen, is told early. Deterministic for one machine speed: the time
 * limit ends the search.
 */
public final class Scheduler implements ScheduleSolver {

  private final Selector selector;
  private final @Nullable Refiner refiner;
  private final Duration limit;

  /** Improves a plan exactly, where it is small enough. */
  public interface Refiner {

    /**
     * Looks for a better plan.
     *
     * @param plan the present meetings
     * @param total their value
     * @param bound the bound known so far
     * @param seconds the longest search
     */
    Refined refine(Fair fair, List<Fair.Held> plan, double total, double bound, double seconds);
  }

  /**
   * A plan after refinement.
   *
   * @param plan the meetings; slots count, tables only by their kind
   * @param bound the bound on the total
   * @param slotsBound the bound on the number of slots; 0 if not asked or unknown
   * @param infeasible true if it is proven that no schedule meets all musts and floors
   */
  public record Refined(List<Fair.Held> plan, double bound, int slotsBound, boolean infeasible) {}

  /**
   * Makes a scheduler without a solver.
   *
   * @param limit the longest search
   */
  public Scheduler(Duration limit) {
    this(new GreedySelector(), null, limit);
  }

  /**
   * Makes a scheduler.
   *
   * @param selector chooses and bounds
   * @param refiner improves small plans exactly; null for none
   * @param limit the longest search
   */
  public Scheduler(Selector selector, @Nullable Refiner refiner, Duration limit) {
    this.selector = selector;
    this.refiner = refiner;
    this.limit = limit;
  }

  @Override
  public Schedule solve(
      Fair fair, List<Fair.Held> previous, Consumer<Schedule> early, Progress progress) {
    long start = System.nanoTime();
    Board board = new Board(fair);
    lock(board);
    Set<Integer> kept = keep(board, previous);
    int[][] fixed = board.snapshot();
    Selector.Selection quick = new GreedySelector().select(fair, kept, progress);
    new Placement(board).placeAll(unplaced(board, quick.requests()), after(start, 0.02));
    Schedules schedules = new Schedules(board, previous);
    early.accept(schedules.result(quick.bound(), 0));
    int[][] first = board.snapshot();
    double[] quality = board.quality();
    Selector.Selection best = selector.select(fair, kept, progress);
    board.restore(fixed);
    giveUp(board, kept, best.requests());
    place(board, best.requests(), previous.isEmpty(), start, progress);
    if (java.util.Arrays.compare(board.quality(), quality) < 0) {
      board.restore(first);
    }
    double bound = Math.min(quick.bound(), best.bound());
    return finish(board, schedules, previous, bound, start, progress);
  }

  private Schedule finish(
      Board board,
      Schedules schedules,
      List<Fair.Held> previous,
      double bound,
      long start,
      Progress progress) {
    Fair fair = board.fair;
    progress.report(0.8);
    if (fair.rules().fewestSlots()) {
      new FewestSlots(board).reduce(after(start, 0.6));
    }
    int slotsBound = fair.rules().fewestSlots() ? new FewestSlots(board).bound() : 0;
    double proven = bound;
    if (refiner != null && previous.isEmpty() && !optimal(board, bound, slotsBound)) {
      double left = Math.max(0.5, limit.toNanos() / 1e9 - (System.nanoTime() - start) / 1e9);
      Refined refined =
          refiner.refine(
              fair, new Seating(board, previous).seat(), board.quality()[2], bound, left);
      if (refined.infeasible() && !fair.rules().relax()) {
        throw new NoSolution(List.of(timesConflict(board)));
      }
      schedules.adopt(refined);
      proven = Math.min(bound, refined.bound());
      slotsBound = Math.max(slotsBound, refined.slotsBound());
    }
    if (previous.isEmpty()) {
      new Comfort(board).improve(after(start, 1));
    }
    progress.report(1);
    return schedules.result(proven, slotsBound);
  }

  /** Proven by the exact model: each floor can be met, but not all in these slots and halls. */
  private static Reason timesConflict(Board board) {
    return Reason.of(
            "matching.schedule.times-conflict",
            "Musts and floors cannot be met together in these slots, halls and tables; the best "
                + "plan found leaves unmet: {unmet}",
            "unmet",
            new ScheduleReasons(board).unmet().stream().map(Reason::sentence).toList())
        .unless(
            Reason.of(
                "matching.schedule.relax",
                "Lower one of these floors, add slots, tables or availability, or relax the rules "
                    + "to see the best plan that leaves them unmet."));
  }

  private static boolean optimal(Board board, double bound, int slotsBound) {
    double[] quality = board.quality();
    boolean met = quality[0] == 0 && quality[1] == 0;
    boolean best = quality[2] >= bound - 1e-9 * Math.max(1, Math.abs(bound));
    boolean few = !board.fair.rules().fewestSlots() || Schedules.slotsUsed(board) <= slotsBound;
    return met && best && few;
  }

  private BooleanSupplier after(long start, double part) {
    long end = start + (long) (limit.toNanos() * part);
    return () -> System.nanoTime() > end;
  }

  /** Takes out what the previous plan held but musts, floors or ceilings leave no room for. */
  private static void giveUp(Board board, Set<Integer> kept, Set<Integer> chosen) {
    for (int request : kept) {
      if (!board.locked[request] && !chosen.contains(request)) {
        board.take(request);
      }
    }
  }

  private void place(
      Board board, Set<Integer> chosen, boolean fresh, long start, Progress progress) {
    progress.report(0.4);
    Placement placement = new Placement(board);
    List<Integer> waiting = unplaced(board, chosen);
    if (fresh) {
      placement.placeAll(waiting, after(start, 0.5));
    } else {
      // A plan people hold in their hands is disturbed only for what has to be.
      placement.placeAll(
          waiting.stream().filter(request -> needed(board, request)).toList(), after(start, 0.3));
      unplaced(board, chosen).forEach(placement::place);
    }
    for (int request : GreedySelector.byValue(board.fair)) {
      if (!board.held(request) && board.ceilingsAllow(request)) {
        placement.place(request);
      }
    }
  }

  private static boolean needed(Board board, int request) {
    Fair.Request wish = board.fair.requests().get(request);
    return wish.must()
        || board.degree[wish.a()] < board.fair.parties().get(wish.a()).min()
        || board.degree[wish.b()] < board.fair.parties().get(wish.b()).min();
  }

  private static List<Integer> unplaced(Board board, Set<Integer> chosen) {
    return chosen.stream().filter(request -> !board.held(request)).sorted().toList();
  }

  private static void lock(Board board) {
    for (Fair.Held held : board.fair.locks()) {
      int group = lockGroup(board, held);
      if (group == Board.NONE || board.fair.requests().get(held.request()).never()) {
        Fair.Request wish = board.fair.requests().get(held.request());
        throw new InputRefused(
            "matching.fair.lock",
            "the locked meeting of '"
                + board.fair.parties().get(wish.a()).id()
                + "' and '"
                + board.fair.parties().get(wish.b()).id()
                + "' in slot '"
                + board.fair.slots().get(held.slot()).id()
                + "' conflicts with availability, another lock or a never: unlock one of them");
      }
      board.put(held.request(), held.slot(), group);
      board.locked[held.request()] = true;
    }
  }

  private static int lockGroup(Board board, Fair.Held held) {
    List<Integer> buffer = new ArrayList<>();
    for (int group = 0; group < board.groups.count; group++) {
      boolean wished = held.table() < 0 || board.groups.ofTable[held.table()] == group;
      if (wished
          && !board.held(held.request())
          && board.free(held.request(), held.slot(), group, buffer)) {
        return group;
      }
    }
    return Board.NONE;
  }

  /** Puts back what can stay of the previous plan. */
  private static Set<Integer> keep(Board board, List<Fair.Held> previous) {
    Set<Integer> kept = new HashSet<>();
    List<Integer> buffer = new ArrayList<>();
    for (Fair.Held held : previous) {
      int group = board.groups.ofTable[held.table()];
      if (!board.held(held.request())
          && !board.fair.requests().get(held.request()).never()
          && board.ceilingsAllow(held.request())
          && board.free(held.request(), held.slot(), group, buffer)) {
        board.put(held.request(), held.slot(), group);
      }
      if (board.held(held.request())) {
        kept.add(held.request());
      }
    }
    return kept;
  }
}

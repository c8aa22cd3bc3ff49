package org.polyphony.solvers.matching;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.polyphony.algorithms.Progress;
import org.polyphony.algorithms.matching.scheduling.Fair;
import org.polyphony.algorithms.matching.scheduling.Scheduler;

/** The whole schedule as one CP-SAT model, for fairs small enough. */
final class ExactRefiner implements Scheduler.Refiner {

  private static final long LARGEST_MODEL = 40_000;

  private final Progress progress;

  ExactRefiner(Progress progress) {
    this.progress = progress;
  }

  @Override
  public Scheduler.Refined refine(
      Fair fair, List<Fair.Held> plan, double total, double bound, double seconds) {
    ScheduleModel model = new ScheduleModel(fair, LARGEST_MODEL);
    if (model.tooLarge() || (fair.rules().relax() && unmet(fair, plan))) {
      return new Scheduler.Refined(plan, bound, 0, false);
    }
    Search search = new Search(java.time.Duration.ofMillis((long) (seconds * 1000)), progress);
    model.hint(plan);
    Search.Outcome best = model.bestTotal(search);
    if (!best.found()) {
      return new Scheduler.Refined(plan, bound, 0, best.impossible());
    }
    List<Fair.Held> found = model.plan(best);
    double proven = Math.min(bound, model.bound(best));
    if (!fair.rules().fewestSlots() || !best.proven()) {
      return new Scheduler.Refined(better(fair, model, best, total, found, plan), proven, 0, false);
    }
    Search.Outcome few = model.fewestSlots(best, found, search);
    if (!few.found()) {
      return new Scheduler.Refined(found, proven, 0, false);
    }
    int slots = (int) Math.ceil(few.solver().bestObjectiveBound() - 1e-6);
    return new Scheduler.Refined(model.plan(few), proven, slots, false);
  }

  private static boolean unmet(Fair fair, List<Fair.Held> plan) {
    int[] meetings = new int[fair.parties().size()];
    Set<Integer> held = new HashSet<>();
    for (Fair.Held one : plan) {
      held.add(one.request());
      meetings[fair.requests().get(one.request()).a()]++;
      meetings[fair.requests().get(one.request()).b()]++;
    }
    for (int request = 0; request < fair.requests().size(); request++) {
      if (fair.requests().get(request).must() && !held.contains(request)) {
        return true;
      }
    }
    for (int party = 0; party < meetings.length; party++) {
      if (meetings[party] < fair.parties().get(party).min()) {
        return true;
      }
    }
    return false;
  }

  /** A plan that misses musts or floors gives way to any that meets them all. */
  private static List<Fair.Held> better(
      Fair fair,
      ScheduleModel model,
      Search.Outcome best,
      double total,
      List<Fair.Held> found,
      List<Fair.Held> plan) {
    return best.proven() || unmet(fair, plan) || model.total(best) > total ? found : plan;
  }
}

package org.polyphony.algorithms.planning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.polyphony.algorithms.matching.Reason;

/** Collects what each tried change brings; the first time counts, tries come in rising order. */
final class Found {

  private final Assessment now;
  private final long possible;
  private final List<String> first;
  private final List<Change> changes = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private long gained;
  private boolean another;
  private Dimension dimension = Dimension.DAYS;
  private Object from = "";

  Found(Assessment now, Assessment.Standing standing) {
    this.now = now;
    this.possible = standing.mask();
    this.first = sequence(standing);
  }

  private List<String> sequence(Assessment.Standing standing) {
    return standing.best() < 0 ? List.of() : now.chains().all().get(standing.best()).instruments();
  }

  void begin(Dimension next, Object value) {
    dimension = next;
    from = value;
    gained = possible;
    another = false;
    seen.clear();
  }

  void look(Assessment then, Limits limits, Object to, Supplier<Plan> plan) {
    Assessment.Standing standing = then.standing(limits);
    List<String> instruments = now.chains().instruments();
    for (int at = 0; at < instruments.size(); at++) {
      long bit = 1L << at;
      if ((standing.mask() & bit) != 0 && (gained & bit) == 0) {
        gained |= bit;
        add(Change.Kind.POSSIBLE, to, instruments.get(at), List.of(), plan);
      }
    }
    if (standing.best() >= 0) {
      first(then, standing, to, plan);
    }
  }

  private void first(
      Assessment then, Assessment.Standing standing, Object to, Supplier<Plan> plan) {
    List<String> sequence = sequence(standing);
    if (sequence.equals(first)) {
      return;
    }
    List<String> fresh = new ArrayList<>();
    for (String instrument : sequence) {
      if (!first.contains(instrument) && seen.add(instrument)) {
        fresh.add(instrument);
      }
    }
    if (fresh.isEmpty() && another) {
      return;
    }
    another = true;
    String main = new Explainer(then).main(now.chains().all().get(standing.best()));
    add(
        Change.Kind.FIRST,
        to,
        fresh.isEmpty() || fresh.contains(main) ? main : fresh.getFirst(),
        sequence,
        plan);
  }

  private void add(
      Change.Kind kind, Object to, String instrument, List<String> sequence, Supplier<Plan> then) {
    boolean possibleOnly = kind == Change.Kind.POSSIBLE;
    String key =
        "planning.change."
            + dimension.name().toLowerCase(Locale.ROOT).replace('_', '-')
            + (possibleOnly ? ".possible" : ".first");
    Object difference = to;
    if (from instanceof Number before && to instanceof Number after) {
      difference = Math.abs(after.doubleValue() - before.doubleValue());
    }
    Plan plan = then.get();
    Budget budget = plan.budget();
    Reason reason =
        Said.of(
            key,
            with(difference)
                + (possibleOnly
                    ? ": {instrument} becomes possible."
                    : ": the first answer is {sequence}."),
            "difference",
            difference,
            "from",
            from,
            "to",
            to,
            "currency",
            budget == null ? now.chains().table().currency() : budget.currency(),
            "instrument",
            instrument,
            "sequence",
            sequence);
    changes.add(new Change(dimension, kind, from, to, instrument, sequence, reason, plan));
  }

  private String with(Object difference) {
    String s = difference.equals(1.0) ? "" : "s";
    return switch (dimension) {
      case DAYS -> "With {difference} day" + s + " more";
      case BUDGET -> "With {difference} {currency} more";
      case MORE_PERSONS -> "With {difference} person" + s + " more";
      case FEWER_PERSONS -> "With {difference} person" + s + " fewer";
      case DAYS_EACH -> "With {difference} day" + s + " more of each participant";
      case CONNECTIVITY -> "With a line that is {to}";
      case INTERPRETATION -> "With interpretation";
    };
  }

  List<Change> changes() {
    return changes;
  }
}

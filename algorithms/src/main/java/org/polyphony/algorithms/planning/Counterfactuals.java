package org.polyphony.algorithms.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * Finds the least change of each part of a plan that gives another answer, by trying: scores and
 * limits only change at the thresholds of the rules and at the costs and times of the sequences, so
 * trying these in rising order misses nothing. Days and money are tried in whole units.
 */
final class Counterfactuals {

  private static final int MOST_PERSONS = 5_000;

  private final Assessment now;
  private final Plan plan;
  private final Limits limits;
  private final Found found;
  private Assessment current;
  private TreeSet<Long> cuts = new TreeSet<>();
  private long[] sorted = {};
  private int passed;

  Counterfactuals(Assessment now) {
    this.now = now;
    this.plan = now.plan();
    this.limits = Limits.of(plan);
    this.found = new Found(now, now.standing(limits));
    this.current = now;
  }

  List<Change> all() {
    days();
    budget();
    persons();
    daysEach();
    connectivity();
    interpretation();
    return found.changes();
  }

  private void days() {
    Integer from = plan.days();
    if (from == null) {
      return;
    }
    begin(Field.DAYS, from);
    TreeSet<Long> tries = new TreeSet<>(cuts);
    for (int at = 0; at < now.chains().all().size(); at++) {
      tries.add((long) Math.ceil(now.days(at).low() - 1e-9));
      tries.add((long) Math.ceil(now.days(at).high() - 1e-9));
    }
    found.begin(Dimension.DAYS, from);
    for (long to : tries.tailSet((long) from, false)) {
      if (to <= 36_500) {
        Supplier<Plan> other = () -> plan.withDays((int) to);
        found.look(
            assessed(to, other), new Limits(limits.budget(), to, limits.persons()), to, other);
      }
    }
  }

  private void budget() {
    Budget budget = plan.budget();
    if (budget == null) {
      return;
    }
    begin(Field.BUDGET, (long) Math.floor(budget.amount() * budget.rate()));
    TreeSet<Long> tries = new TreeSet<>();
    cuts.forEach(cut -> tries.add(own(cut, budget)));
    for (int at = 0; at < now.chains().all().size(); at++) {
      Range cost = now.cost(at, limits.persons());
      tries.add(own(cost.low(), budget));
      tries.add(own(cost.high(), budget));
    }
    found.begin(Dimension.BUDGET, budget.amount());
    for (long to : tries.tailSet((long) Math.floor(budget.amount()), false)) {
      if (to <= 1e12) {
        Supplier<Plan> other =
            () -> plan.withBudget(new Budget(to, budget.currency(), budget.rate()));
        double amount = to * budget.rate();
        found.look(
            assessed((long) Math.floor(amount), other),
            new Limits(amount, limits.days(), limits.persons()),
            to,
            other);
      }
    }
  }

  /** An amount of the table's currency in whole units of the plan's, rounded up. */
  private static long own(double amount, Budget budget) {
    return (long) Math.ceil(amount / budget.rate() - 1e-9);
  }

  private void persons() {
    Integer from = plan.persons();
    if (from == null) {
      return;
    }
    begin(Field.PERSONS, from);
    long last = cuts.isEmpty() ? from : Math.min(MOST_PERSONS, cuts.last());
    found.begin(Dimension.MORE_PERSONS, from);
    for (int to = from + 1; to <= last; to++) {
      person(to);
    }
    begin(Field.PERSONS, from);
    found.begin(Dimension.FEWER_PERSONS, from);
    for (int to = from - 1; to >= Math.max(1, from - MOST_PERSONS); to--) {
      person(to);
    }
  }

  private void person(int to) {
    Supplier<Plan> other = () -> plan.withPersons(to);
    found.look(assessed(to, other), new Limits(limits.budget(), limits.days(), to), to, other);
  }

  private void daysEach() {
    Integer from = plan.daysEach();
    if (from == null) {
      return;
    }
    begin(Field.DAYS_EACH, from);
    found.begin(Dimension.DAYS_EACH, from);
    for (long to : cuts.tailSet((long) from, false)) {
      Plan other = plan.withDaysEach((int) Math.min(3_650, to));
      found.look(now.under(other), limits, to, () -> other);
    }
  }

  private void connectivity() {
    Connectivity from = plan.connectivity();
    if (from == null) {
      return;
    }
    List<String> words = Field.words(Connectivity.values());
    found.begin(Dimension.CONNECTIVITY, words.get(from.ordinal()));
    for (int to = from.ordinal() + 1; to < words.size(); to++) {
      Plan other = plan.withConnectivity(Connectivity.values()[to]);
      found.look(now.under(other), limits, words.get(to), () -> other);
    }
  }

  private void interpretation() {
    if (Boolean.FALSE.equals(plan.interpretation())) {
      Plan other = plan.withInterpretation(true);
      found.begin(Dimension.INTERPRETATION, "no");
      found.look(now.under(other), limits, "yes", () -> other);
    }
  }

  private void begin(Field field, long from) {
    TreeSet<Long> all = new TreeSet<>();
    for (Rule rule : now.chains().table().rules()) {
      List<Atom> atoms = new ArrayList<>(rule.when().atoms());
      if (rule.effect() instanceof Effect.Requires requires) {
        atoms.addAll(requires.condition().atoms());
      }
      for (Atom atom : atoms) {
        if (atom.field() == field) {
          all.addAll(atom.thresholds());
        }
      }
    }
    cuts = all;
    sorted = all.stream().mapToLong(Long::longValue).toArray();
    passed = passes(from);
    current = now;
  }

  /** The assessment at a value; a new one only where a rule's threshold was passed. */
  private Assessment assessed(long value, Supplier<Plan> other) {
    if (passes(value) != passed) {
      passed = passes(value);
      current = now.under(other.get());
    }
    return current;
  }

  /** How many thresholds a value has reached. */
  private int passes(long value) {
    int at = Arrays.binarySearch(sorted, value);
    return at < 0 ? -at - 1 : at + 1;
  }
}

package org.polyphony.algorithms.planning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.polyphony.algorithms.matching.Reason;

/** Says of each instrument whether it is out, in which modes, and why. */
final class Exclusions {

  private final Assessment now;
  private final Limits limits;

  Exclusions(Assessment now) {
    this.now = now;
    this.limits = Limits.of(now.plan());
  }

  List<RuledOut> all() {
    long possible = now.standing(limits).mask();
    List<RuledOut> all = new ArrayList<>();
    List<String> instruments = now.chains().instruments();
    for (int at = 0; at < instruments.size(); at++) {
      boolean entirely = (possible & 1L << at) == 0;
      RuledOut out = of(instruments.get(at), entirely);
      if (!out.modes().isEmpty()) {
        all.add(out);
      }
    }
    return all;
  }

  private RuledOut of(String instrument, boolean entirely) {
    List<String> modes = new ArrayList<>();
    Map<Blocked, List<String>> rules = new LinkedHashMap<>();
    List<Reason> beyond = new ArrayList<>();
    for (Option option : now.chains().optionsOf(instrument)) {
      List<Blocked> barriers = barriers(option, entirely);
      List<Reason> means = entirely ? means(option) : List.of();
      barriers.forEach(
          one -> rules.computeIfAbsent(one, _ -> new ArrayList<>()).add(option.mode()));
      beyond.addAll(means);
      if (!barriers.isEmpty() || !means.isEmpty()) {
        modes.add(option.mode());
      }
    }
    List<Reason> reasons = new ArrayList<>();
    rules.forEach((one, in) -> reasons.add(one.rule().because(one.subject(), in)));
    reasons.addAll(beyond);
    return new RuledOut(instrument, modes, entirely, reasons);
  }

  private record Blocked(Rule rule, String subject) {}

  private List<Blocked> barriers(Option option, boolean entirely) {
    Assessed assessed = now.of(option);
    List<Blocked> rules = new ArrayList<>();
    assessed.barriers().forEach(one -> rules.add(new Blocked(one.rule(), one.subject())));
    if (entirely) {
      assessed.earlier().forEach(rule -> rules.add(new Blocked(rule, option.instrument())));
    }
    return rules;
  }

  /** Money and time count only where no sequence saves the instrument. */
  private List<Reason> means(Option option) {
    // The options stand first among the sequences, in the same order.
    int alone = option.index();
    Range cost = now.cost(alone, limits.persons());
    List<Reason> reasons = new ArrayList<>();
    if (cost.low() > limits.budget()) {
      reasons.add(beyond(option, "cost", cost, limits.budget()));
    }
    if (now.days(alone).low() > limits.days()) {
      reasons.add(beyond(option, "time", now.days(alone), limits.days()));
    }
    return reasons;
  }

  private Reason beyond(Option option, String what, Range range, double limit) {
    Budget budget = now.plan().budget();
    boolean money = what.equals("cost");
    double rate = money && budget != null ? budget.rate() : 1;
    return Said.of(
        "planning." + what + ".beyond",
        "{subject} ({modes}) "
            + (money ? "costs at least {least} {unit}" : "takes at least {least} {unit}")
            + ", the plan has {limit}.",
        "subject",
        option.instrument(),
        "modes",
        List.of(option.mode()),
        "least",
        Math.ceil(range.low() / rate - 1e-9),
        "unit",
        money && budget != null ? budget.currency() : "days",
        "limit",
        limit / rate);
  }
}

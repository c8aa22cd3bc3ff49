package org.polyphony.algorithms.planning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.polyphony.algorithms.matching.Reason;

/** Turns a sequence and its numbers into a proposal with reasons. */
final class Explainer {

  private final Assessment now;
  private final RuleTable table;
  private final Limits limits;

  Explainer(Assessment now) {
    this.now = now;
    this.table = now.chains().table();
    this.limits = Limits.of(now.plan());
  }

  Proposal proposal(int rank, int at, double score) {
    Chain chain = now.chains().all().get(at);
    List<Assessed> assessed = chain.stages().stream().map(now::of).toList();
    List<Timing> timings = Timing.of(assessed);
    List<Stage> stages = new ArrayList<>();
    List<Reason> reasons = outcomes(chain);
    List<Reason> assumptions = new ArrayList<>();
    for (int stage = 0; stage < assessed.size(); stage++) {
      assessed.get(stage).assumed().forEach(one -> assumptions.add(one.assumption()));
      Programme programme = now.programme(chain.stages().get(stage));
      stages.add(stage(assessed.get(stage), programme, timings.get(stage)));
      programme.assumed().forEach(one -> assumptions.add(one.assumption()));
      Rule link = stage == 0 ? null : now.link(chain, stage - 1);
      if (link != null) {
        Option before = chain.stages().get(stage - 1);
        reasons.add(link.because(before.instrument(), List.of(before.mode())));
      }
    }
    Range cost = now.cost(at, limits.persons());
    reasons.add(money(cost));
    reasons.add(time(now.days(at)));
    assumptions.addAll(size(assessed));
    return new Proposal(
        rank,
        score,
        main(chain),
        stages,
        shown(cost),
        now.days(at),
        reasons,
        assumptions.stream().distinct().toList());
  }

  /** The instrument with the highest worth of its own. */
  String main(Chain chain) {
    Option best = chain.stages().getFirst();
    for (Option option : chain.stages()) {
      best = own(option) > own(best) + 1e-9 ? option : best;
    }
    return best.instrument();
  }

  private double own(Option option) {
    Map<String, Strength> given = table.subject(option.instrument()).strengths();
    return 100 * Wanted.share(now.wanted(), given, table.settings().shares())
        + now.of(option).points();
  }

  private List<Reason> outcomes(Chain chain) {
    List<Reason> reasons = new ArrayList<>();
    now.wanted()
        .forEach((outcome, weight) -> {
          Map<Strength, List<String>> by = new LinkedHashMap<>();
          for (Option option : chain.stages()) {
            Strength strength =
                table.subject(option.instrument()).strengths().getOrDefault(outcome, Strength.WEAK);
            by.computeIfAbsent(strength, _ -> new ArrayList<>()).add(option.instrument());
          }
          Strength best = by.keySet().stream().min(Strength::compareTo).orElse(Strength.WEAK);
          reasons.add(
              Said.of(
                  "planning.outcome." + best.word(),
                  best == Strength.WEAK
                      ? "Nothing here does much for {outcome} ({weight} % of what is sought)."
                      : "{instruments}: {strength} for {outcome} ({weight} % of what is sought).",
                  "instruments",
                  by.getOrDefault(best, List.of()),
                  "strength",
                  best.word(),
                  "outcome",
                  outcome,
                  "weight",
                  Math.round(100 * weight)));
        });
    return reasons;
  }

  private Stage stage(Assessed assessed, Programme programme, Timing timing) {
    Option option = assessed.option();
    List<Reason> reasons =
        assessed.fits().stream()
            .map(rule -> points(rule.because(option.instrument(), List.of(option.mode())), rule))
            .toList();
    List<Stage.Part> parts =
        programme.activities().stream().map(code -> part(code, option, programme)).toList();
    return new Stage(
        option.instrument(),
        option.mode(),
        parts,
        shown(assessed.cost(limits.persons())),
        timing.start(),
        timing.end(),
        assessed.runsOn(),
        reasons,
        programme.barred().stream().map(Barrier::reason).toList());
  }

  private static Reason points(Reason reason, Rule rule) {
    Map<String, Object> values = new LinkedHashMap<>(reason.values());
    values.put("points", ((Effect.Fits) rule.effect()).points());
    return new Reason(reason.key(), reason.sentence(), values, null);
  }

  private Stage.Part part(String code, Option option, Programme programme) {
    SubjectRules activity = table.subject(code);
    @Nullable Rule needed = programme.needed().get(code);
    if (needed != null) {
      return new Stage.Part(
          code, activity.phase(), needed.because(option.instrument(), List.of(option.mode())));
    }
    List<String> served =
        now.wanted().keySet().stream()
            .filter(outcome ->
                activity.strengths().getOrDefault(outcome, Strength.WEAK) != Strength.WEAK)
            .toList();
    return new Stage.Part(
        code,
        activity.phase(),
        served.isEmpty()
            ? Said.of("planning.activity.usual", "{activity} is usual here.", "activity", code)
            : Said.of(
                "planning.activity.serves",
                "{activity} serves {outcomes}.",
                "activity",
                code,
                "outcomes",
                served));
  }

  private Reason money(Range cost) {
    Budget budget = now.plan().budget();
    Range shown = shown(cost);
    String fit = fit(cost, limits.budget());
    return Said.of(
        "planning.cost." + fit,
        switch (fit) {
          case "open" -> "It costs about {low} to {high} {currency}; the plan gives no budget.";
          case "tight" ->
              "It costs about {low} to {high} {currency}: only the lower estimate fits the budget"
                  + " of {limit}.";
          default -> "It costs about {low} to {high} {currency}, within the budget of {limit}.";
        },
        "low",
        (double) Math.round(shown.low()),
        "high",
        (double) Math.round(shown.high()),
        "currency",
        budget == null ? table.currency() : budget.currency(),
        "limit",
        budget == null ? "" : budget.amount());
  }

  private Reason time(Range days) {
    Integer limit = now.plan().days();
    String fit = fit(days, limits.days());
    return Said.of(
        "planning.time." + fit,
        switch (fit) {
          case "open" -> "It is over in about {low} to {high} days; the plan gives no time.";
          case "tight" ->
              "It is over in about {low} to {high} days: only the lower estimate fits the {limit}"
                  + " days.";
          default -> "It is over in about {low} to {high} days, within the {limit} days.";
        },
        "low",
        Math.ceil(days.low()),
        "high",
        Math.ceil(days.high()),
        "limit",
        limit == null ? "" : limit);
  }

  private static String fit(Range range, double limit) {
    if (limit == Double.POSITIVE_INFINITY) {
      return "open";
    }
    return range.high() > limit ? "tight" : "fits";
  }

  /** Costs are in the table's currency until they are shown. */
  private Range shown(Range cost) {
    Budget budget = now.plan().budget();
    return budget == null ? cost : cost.times(1 / budget.rate());
  }

  private List<Reason> size(List<Assessed> stages) {
    List<Reason> assumed = new ArrayList<>();
    Plan plan = now.plan();
    if (plan.persons() == null) {
      for (Assessed stage : stages) {
        String instrument = stage.option().instrument();
        Range size = table.subject(instrument).size();
        assumed.add(
            Said.of(
                "planning.assumed.size",
                "The cost of {subject} assumes its usual {low} to {high} persons: the plan does not"
                    + " say how many.",
                "subject",
                instrument,
                "low",
                size.low(),
                "high",
                size.high()));
      }
    }
    if (plan.countries() == null || plan.languages() == null) {
      assumed.add(
          Said.of(
              "planning.assumed.one",
              "The cost assumes one country and one language where the plan does not say."));
    }
    return assumed;
  }
}

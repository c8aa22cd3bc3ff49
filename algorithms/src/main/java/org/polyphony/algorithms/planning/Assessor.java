package org.polyphony.algorithms.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Weighs one option after another under one plan. */
final class Assessor {

  private final RuleTable table;
  private final Plan plan;
  private final Map<String, Double> wanted;

  Assessor(RuleTable table, Plan plan, Map<String, Double> wanted) {
    this.table = table;
    this.plan = plan;
    this.wanted = wanted;
  }

  Facts facts(Option option) {
    return new Facts(plan, wanted.keySet(), option.modeAt());
  }

  Programme programme(Option option) {
    return Programme.of(table, option, facts(option), wanted);
  }

  Assessed assess(Option option) {
    Facts facts = facts(option);
    SubjectRules rules = table.subject(option.instrument());
    List<Barrier> barriers = new ArrayList<>();
    List<Barrier> assumed = new ArrayList<>();
    for (Rule rule : rules.barriers()) {
      Truth blocks = Barrier.blocks(rule, facts);
      if (blocks != Truth.NO) {
        (blocks == Truth.YES ? barriers : assumed)
            .add(new Barrier(rule, option.instrument(), option.mode()));
      }
    }
    Map<String, Rule> needed = Programme.needed(table, rules, facts);
    barriers.addAll(Programme.missing(table, option, facts, needed));
    List<Rule> fits = holding(rules.of(Effect.Fits.class), facts);
    int points = fits.stream().mapToInt(rule -> ((Effect.Fits) rule.effect()).points()).sum();
    Spell spell = spell(rules, facts);
    Money money = money(rules, facts, spell.length);
    return new Assessed(
        option,
        barriers,
        assumed,
        fits,
        points,
        earlier(rules, facts),
        money.fixed,
        money.perPerson,
        spell.lead,
        spell.length,
        spell.open);
  }

  private static List<Rule> holding(List<Rule> rules, Facts facts) {
    return rules.stream().filter(rule -> rule.when().test(facts) == Truth.YES).toList();
  }

  private List<Rule> earlier(SubjectRules rules, Facts facts) {
    return holding(rules.of(Effect.Needs.class), facts).stream()
        .filter(rule ->
            ((Effect.Needs) rule.effect())
                .codes().stream().anyMatch(table.vocabulary().instruments()::contains))
        .toList();
  }

  private record Spell(Range lead, Range length, boolean open) {}

  private record Money(Range fixed, Range perPerson) {}

  private static Spell spell(SubjectRules rules, Facts facts) {
    Range lead = Range.NONE;
    Range length = Range.NONE;
    boolean open = false;
    for (Rule rule : rules.of(Effect.Time.class)) {
      Truth applies = rule.when().test(facts);
      if (applies != Truth.NO) {
        Effect.Time time = (Effect.Time) rule.effect();
        lead = lead.plus(sure(time.lead(), applies));
        length = length.plus(sure(time.length(), applies));
        open |= time.open();
      }
    }
    return new Spell(lead, length, open);
  }

  /** What only may apply widens the range upwards and leaves its low end. */
  private static Range sure(Range range, Truth applies) {
    return applies == Truth.YES ? range : new Range(0, range.high());
  }

  private Money money(SubjectRules rules, Facts facts, Range length) {
    Range fixed = Range.NONE;
    Range perPerson = Range.NONE;
    for (Rule rule : rules.of(Effect.Cost.class)) {
      Truth applies = rule.when().test(facts);
      if (applies == Truth.NO) {
        continue;
      }
      for (Map.Entry<CostUnit, Range> price : ((Effect.Cost) rule.effect()).prices().entrySet()) {
        CostUnit unit = price.getKey();
        Range cost = sure(price.getValue(), applies).times(factor(unit, length));
        if (!unit.ofPersons()) {
          fixed = fixed.plus(cost);
        } else if (plan.persons() == null) {
          fixed = fixed.plus(cost.times(rules.size()));
        } else {
          perPerson = perPerson.plus(cost);
        }
      }
    }
    return new Money(fixed, perPerson);
  }

  private Range factor(CostUnit unit, Range length) {
    double times = 1;
    if (unit == CostUnit.COUNTRY) {
      times = known(plan.countries());
    } else if (unit.ofLanguages()) {
      boolean none = Boolean.FALSE.equals(plan.interpretation());
      times = none ? 0 : known(plan.languages()) - 1;
    }
    return (unit.ofDays() ? length : new Range(1, 1)).times(times);
  }

  private static double known(@Nullable Integer value) {
    return value == null ? 1 : value;
  }
}

package org.polyphony.algorithms.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All sequences under one plan, as numbers: what each is worth, costs and takes. Budget, days and
 * persons stay free, so that the search for the least change asks thousands of times at little
 * cost; only where a rule asks about one of them is a new assessment needed.
 */
final class Assessment {

  /** Differences below this are the rounding of sums. */
  private static final double ROUNDING = 1e-6;

  private final Chains chains;
  private final Plan plan;
  private final Map<String, Double> wanted;
  private final Assessor assessor;
  private final List<Assessed> options = new ArrayList<>();
  private final double[] serves;
  private final boolean[] possible;
  private final double[] worth;
  private final Spans fixed;
  private final Spans perPerson;
  private final Spans days;

  Assessment(Chains chains, Plan plan) {
    this(chains, plan, Wanted.of(plan, chains.table()), new double[chains.all().size()]);
    for (int at = 0; at < serves.length; at++) {
      serves[at] = serves(chains.all().get(at));
      worth[at] += serves[at];
    }
  }

  private Assessment(Chains chains, Plan plan, Map<String, Double> wanted, double[] serves) {
    this.chains = chains;
    this.plan = plan;
    this.wanted = wanted;
    this.serves = serves;
    this.assessor = new Assessor(chains.table(), plan, wanted);
    chains.options().forEach(option -> options.add(assessor.assess(option)));
    int size = chains.all().size();
    possible = new boolean[size];
    worth = serves.clone();
    fixed = new Spans(size);
    perPerson = new Spans(size);
    days = new Spans(size);
    for (int at = 0; at < size; at++) {
      fill(at, chains.all().get(at));
    }
  }

  /** The same outcomes under a plan that differs in something else. */
  Assessment under(Plan other) {
    return new Assessment(chains, other, wanted, serves);
  }

  private void fill(int at, Chain chain) {
    boolean open = true;
    double points = 0;
    for (Option option : chain.stages()) {
      Assessed stage = options.get(option.index());
      fixed.add(at, stage.fixed());
      perPerson.add(at, stage.perPerson());
      points += stage.points();
      open &= stage.barriers().isEmpty() && missing(chain, stage) == null;
    }
    int further = chain.links().size();
    points /= further + 1;
    points -= further * chains.table().settings().stagePoints();
    for (int link = 0; link < further && open; link++) {
      Rule rule = link(chain, link);
      open = rule != null;
      points += rule == null ? 0 : ((Effect.Precedes) rule.effect()).points();
    }
    days.add(at, Timing.of(chain.stages().stream().map(this::of).toList()).getLast().end());
    possible[at] = open;
    worth[at] += points;
  }

  /** The rule that lets a stage follow the one before, with the most points; null for none. */
  @Nullable Rule link(Chain chain, int link) {
    Facts facts = new Facts(plan, wanted.keySet(), chain.stages().get(link).modeAt());
    Rule best = null;
    for (Rule rule : chain.links().get(link)) {
      if (rule.when().test(facts) == Truth.YES
          && (best == null
              || ((Effect.Precedes) rule.effect()).points()
                  > ((Effect.Precedes) best.effect()).points())) {
        best = rule;
      }
    }
    return best;
  }

  /** A rule that needs an earlier instrument which the sequence lacks; null for none. */
  @Nullable Rule missing(Chain chain, Assessed stage) {
    if (stage.earlier().isEmpty()) {
      return null;
    }
    List<String> before = chain.instruments();
    before = before.subList(0, before.indexOf(stage.option().instrument()));
    for (Rule rule : stage.earlier()) {
      for (String code : ((Effect.Needs) rule.effect()).codes()) {
        if (chains.instruments().contains(code) && !before.contains(code)) {
          return rule;
        }
      }
    }
    return null;
  }

  /** What a sequence does for the outcomes, 0 to 100. */
  private double serves(Chain chain) {
    double serves = 0;
    for (Map.Entry<String, Double> outcome : wanted.entrySet()) {
      double left = 1;
      for (Option option : chain.stages()) {
        left *= 1 - share(option, outcome.getKey());
      }
      serves += 100 * outcome.getValue() * (1 - left);
    }
    return serves;
  }

  private double share(Option option, String outcome) {
    Map<String, Strength> given = chains.table().subject(option.instrument()).strengths();
    return chains.table().settings().shares()[given.getOrDefault(outcome, Strength.WEAK).ordinal()];
  }

  Plan plan() {
    return plan;
  }

  Map<String, Double> wanted() {
    return wanted;
  }

  Chains chains() {
    return chains;
  }

  Programme programme(Option option) {
    return assessor.programme(option);
  }

  Assessed of(Option option) {
    return options.get(option.index());
  }

  Range cost(int chain, double persons) {
    return new Range(low(chain, persons), high(chain, persons));
  }

  private double low(int chain, double persons) {
    return fixed.low(chain) + persons * perPerson.low(chain);
  }

  private double high(int chain, double persons) {
    return fixed.high(chain) + persons * perPerson.high(chain);
  }

  Range days(int chain) {
    return new Range(days.low(chain), days.high(chain));
  }

  /** The score, or NaN where a rule, the money or the time rules the sequence out. */
  double score(int chain, Limits limits) {
    if (!possible[chain]
        || low(chain, limits.persons()) > limits.budget() + ROUNDING
        || days.low(chain) > limits.days() + ROUNDING) {
      return Double.NaN;
    }
    int tight = high(chain, limits.persons()) > limits.budget() + ROUNDING ? 1 : 0;
    tight += days.high(chain) > limits.days() + ROUNDING ? 1 : 0;
    return worth[chain] - tight * chains.table().settings().tightPoints();
  }

  /** Whether the first comes before the second: score, then cost, then the order of the table. */
  boolean before(int first, double score, int second, double other, double persons) {
    if (Math.abs(score - other) > ROUNDING) {
      return score > other;
    }
    double cost = high(first, persons);
    double more = high(second, persons);
    return Math.abs(cost - more) > ROUNDING ? cost < more : first < second;
  }

  /** The best sequence, -1 for none, and which instruments have any. */
  Standing standing(Limits limits) {
    int best = -1;
    double most = 0;
    long mask = 0;
    for (int at = 0; at < worth.length; at++) {
      double score = score(at, limits);
      if (!Double.isNaN(score)) {
        mask |= chains.all().get(at).mask();
        if (best < 0 || before(at, score, best, most, limits.persons())) {
          best = at;
          most = score;
        }
      }
    }
    return new Standing(best, mask);
  }

  /**
   * How the sequences stand.
   *
   * @param best the first one, -1 for none
   * @param mask one bit for each instrument of a sequence that is possible
   */
  record Standing(int best, long mask) {}
}

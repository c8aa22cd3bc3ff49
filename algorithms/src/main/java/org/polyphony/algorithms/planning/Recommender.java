package org.polyphony.algorithms.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Recommends by one rule table. Every sequence that the table allows is weighed, none is skipped,
 * so the first proposal is the best of all. Immutable and thread-safe; make one per table and keep
 * it.
 *
 * <p>The score of a sequence is 100 × Σ weight × (1 − Π(1 − share of a stage)) over the outcomes,
 * plus the mean of the points of its stages, plus the points of its order, minus points for each
 * further stage and for each of money and time that only the lower estimate fits.
 *
 * <p>Cost: sequences × stages for an answer, and about ten times that for what would change it.
 */
public final class Recommender {

  private final Chains chains;

  /** Prepares a table. */
  public Recommender(RuleTable table) {
    this.chains = Chains.of(table);
  }

  /** The table. */
  public RuleTable table() {
    return chains.table();
  }

  /**
   * Answers a plan.
   *
   * @param most how many proposals, from 1
   * @throws org.polyphony.algorithms.InputRefused where the plan names a code the table's
   *     vocabulary lacks
   */
  public Recommendation recommend(Plan plan, int most) {
    return answer(plan, most, true);
  }

  /** The same answer without the search for what would change it. */
  Recommendation withoutChanges(Plan plan, int most) {
    return answer(plan, most, false);
  }

  private Recommendation answer(Plan plan, int most, boolean changes) {
    RuleTable table = chains.table();
    plan.check(table.vocabulary());
    Assessment now = new Assessment(chains, plan);
    Explainer explainer = new Explainer(now);
    List<Ranked> ranked = ranked(now);
    List<Proposal> proposals = new ArrayList<>();
    for (Ranked one : ranked.subList(0, Math.min(most, ranked.size()))) {
      proposals.add(explainer.proposal(proposals.size() + 1, one.chain(), one.score()));
    }
    Budget budget = plan.budget();
    return new Recommendation(
        table.name(),
        table.version(),
        table.hash(),
        table.judgement(),
        budget == null ? table.currency() : budget.currency(),
        now.wanted(),
        plan.outcomes().isEmpty(),
        proposals,
        ranked.size(),
        new Exclusions(now).all(),
        changes ? new Counterfactuals(now).all() : List.of());
  }

  private record Ranked(int chain, double score) {}

  /** The best choice of modes for each sequence of instruments, best first. */
  private static List<Ranked> ranked(Assessment now) {
    Limits limits = Limits.of(now.plan());
    Comparator<Ranked> order =
        (one, other) ->
            one.chain() == other.chain()
                ? 0
                : now.before(
                        one.chain(), one.score(), other.chain(), other.score(), limits.persons())
                    ? -1
                    : 1;
    Map<Integer, Ranked> best = new HashMap<>();
    List<Chain> all = now.chains().all();
    for (int at = 0; at < all.size(); at++) {
      double score = now.score(at, limits);
      if (!Double.isNaN(score)) {
        best.merge(
            all.get(at).sequence(),
            new Ranked(at, score),
            (one, other) -> order.compare(one, other) <= 0 ? one : other);
      }
    }
    return best.values().stream().sorted(order).toList();
  }
}

package org.polyphony.algorithms.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What holds for every plan, on plans drawn from a seed. */
class RecommendationPropertiesTest {

  private static final Recommender SHIPPED = new Recommender(RuleTable.shipped());
  private static final int ALL = 400;

  /** A plan in which each value is known four times out of five. */
  static Plan drawn(Random random) {
    Vocabulary words = Vocabulary.DEFAULT;
    Map<String, Double> outcomes = new LinkedHashMap<>();
    some(random, words.outcomes(), 3).forEach(one -> outcomes.put(one, 1.0 + random.nextInt(4)));
    List<String> challenges = some(random, words.challenges(), 2);
    if (challenges.isEmpty() && outcomes.isEmpty()) {
      outcomes.put("new-knowledge", 1.0);
    }
    Plan plan =
        new Plan(
            outcomes,
            challenges,
            some(random, words.groups(), 5),
            some(random, words.seniorities(), 2),
            or(random, 1 + random.nextInt(random.nextBoolean() ? 60 : 400)),
            or(random, 1 + random.nextInt(15)),
            or(random, 1 + random.nextInt(3)),
            random.nextInt(3) == 0 ? null : random.nextBoolean(),
            or(random, random.nextInt(random.nextBoolean() ? 200 : 900)),
            or(random, random.nextInt(7)),
            null,
            random.nextInt(5) == 0 ? null : Connectivity.values()[random.nextInt(4)],
            random.nextInt(5) == 0 ? null : Security.values()[random.nextInt(3)]);
    double amount = random.nextInt(random.nextBoolean() ? 30_000 : 200_000);
    return random.nextInt(5) == 0
        ? plan
        : plan.withBudget(new Budget(amount, "EUR", random.nextBoolean() ? 1.1 : 0.37));
  }

  private static @Nullable Integer or(Random random, int value) {
    return random.nextInt(5) == 0 ? null : value;
  }

  private static List<String> some(Random random, List<String> all, int most) {
    List<String> shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, random);
    return shuffled.subList(0, random.nextInt(most + 1));
  }

  private static Set<List<String>> possible(Recommendation answer) {
    return answer.proposals().stream().map(Proposal::sequence).collect(Collectors.toSet());
  }

  @Test
  void theSamePlanGivesTheSameAnswer() {
    Recommender again = new Recommender(RuleTable.shipped());
    for (int seed = 0; seed < 30; seed++) {
      Plan plan = drawn(new Random(seed));
      assertThat(again.recommend(plan, 10)).isEqualTo(SHIPPED.recommend(plan, 10));
    }
  }

  @Test
  void moreMoneyAndMoreTimeNeverMakeImpossible() {
    for (int seed = 0; seed < 60; seed++) {
      Random random = new Random(seed);
      Plan plan = drawn(random);
      Set<List<String>> before = possible(SHIPPED.withoutChanges(plan, ALL));
      Budget budget = plan.budget();
      if (budget != null) {
        Budget more = new Budget(budget.amount() + random.nextInt(50_000), "EUR", budget.rate());
        assertThat(possible(SHIPPED.withoutChanges(plan.withBudget(more), ALL)))
            .containsAll(before);
      }
      Integer days = plan.days();
      if (days != null) {
        Plan longer = plan.withDays(days + random.nextInt(400));
        assertThat(possible(SHIPPED.withoutChanges(longer, ALL))).containsAll(before);
      }
      assertThat(possible(SHIPPED.withoutChanges(plan.withBudget(null).withDays(null), ALL)))
          .containsAll(before);
    }
  }

  @Test
  void proposalsAreRankedWithinTheLimitsAndWithReasons() {
    for (int seed = 0; seed < 60; seed++) {
      Plan plan = drawn(new Random(seed));
      Recommendation answer = SHIPPED.withoutChanges(plan, ALL);
      double last = Double.POSITIVE_INFINITY;
      for (Proposal one : answer.proposals()) {
        assertThat(one.score()).isLessThanOrEqualTo(last + 1e-6);
        last = one.score();
        assertThat(one.reasons()).hasSizeGreaterThan(2);
        Budget budget = plan.budget();
        Integer days = plan.days();
        assertThat(one.cost().low())
            .isLessThanOrEqualTo(budget == null ? 1e12 : budget.amount() + 1);
        assertThat(one.days().low()).isLessThanOrEqualTo(days == null ? 1e12 : days);
      }
      assertThat(answer.possible()).isEqualTo(answer.proposals().size());
      Set<String> proposed =
          answer.proposals().stream()
              .flatMap(one -> one.sequence().stream())
              .collect(Collectors.toSet());
      for (String instrument : SHIPPED.table().instruments()) {
        boolean out =
            answer.ruledOut().stream()
                .anyMatch(one -> one.entirely() && one.instrument().equals(instrument));
        assertThat(out).isNotEqualTo(proposed.contains(instrument));
      }
      assertThat(answer.ruledOut()).allSatisfy(one -> assertThat(one.reasons()).isNotEmpty());
    }
  }

  /** The changed plan gives what is said, and one unit less does not. */
  @Test
  void everyChangeIsTrueAndTheLeast() {
    int seen = 0;
    for (int seed = 0; seed < 40; seed++) {
      Plan plan = drawn(new Random(seed));
      Recommendation now = SHIPPED.recommend(plan, 1);
      for (Change change : now.changes()) {
        seen++;
        assertThat(holds(change, change.plan())).as(change.reason().sentence()).isTrue();
        Plan less = less(change);
        if (less != null) {
          assertThat(holds(change, less)).as("less than " + change.reason().sentence()).isFalse();
        }
      }
    }
    assertThat(seen).isGreaterThan(100);
  }

  private static boolean holds(Change change, Plan plan) {
    Recommendation then = SHIPPED.withoutChanges(plan, 1);
    if (change.kind() == Change.Kind.POSSIBLE) {
      return then.ruledOut().stream()
          .noneMatch(one -> one.entirely() && one.instrument().equals(change.instrument()));
    }
    return !then.proposals().isEmpty()
        && then.proposals().getFirst().sequence().equals(change.sequence());
  }

  /** One unit less of what changes. */
  private static @Nullable Plan less(Change change) {
    if (!(change.to() instanceof Number to)) {
      return null;
    }
    Plan plan = change.plan();
    int value = (int) to.longValue();
    Budget budget = plan.budget();
    return switch (change.dimension()) {
      case DAYS -> plan.withDays(value - 1);
      case DAYS_EACH -> plan.withDaysEach(value - 1);
      case MORE_PERSONS -> plan.withPersons(value - 1);
      case FEWER_PERSONS -> plan.withPersons(value + 1);
      case BUDGET ->
          budget == null
              ? null
              : plan.withBudget(new Budget(to.doubleValue() - 1, "EUR", budget.rate()));
      default -> null;
    };
  }
}

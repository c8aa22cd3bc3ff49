package org.polyphony.algorithms.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.polyphony.algorithms.matching.Reason;

/** Every figure worked out by hand from {@link SmallRules}. */
class HandComputedRecommendationTest {

  private static final Recommender SMALL = new Recommender(SmallRules.table());

  private static Plan plan() {
    return Plan.of(Map.of("knowledge", 1.0, "skill", 3.0), List.of())
        .withPersons(10)
        .withReach(1, 2)
        .withConnectivity(Connectivity.GOOD);
  }

  @Test
  void scoreCostAndTimeOfASequence() {
    Proposal best = SMALL.recommend(plan(), 5).proposals().getFirst();
    assertThat(best.sequence()).containsExactly("talk", "course");
    assertThat(best.main()).isEqualTo("course");
    // knowledge 25 %: 1 - 0.2 * 0.6 = 0.88; skill 75 %: 1 - 1 * 0.2 = 0.8; -5 a stage, +3 order.
    assertThat(best.score()).isEqualTo(22 + 60 - 5 + 3, within(1e-9));
    // talk 100..200 + 10 * 1..2; course 300..600 + 10 persons * 2..5 days * 10..20 + 30..50.
    assertThat(best.cost()).isEqualTo(new Range(110 + 530, 220 + 1650));
    // talk from day 10..20 to 11..21; the course is ready on 15..30 and takes 2..5 days.
    assertThat(best.days()).isEqualTo(new Range(17, 35));
    assertThat(best.stages().get(1).start()).isEqualTo(new Range(15, 30));
  }

  @Test
  void whatOnlyTheLowerEstimateFitsCostsPoints() {
    Plan tight = plan().withBudget(new Budget(1000, "EUR", 1)).withDays(20);
    Proposal best = SMALL.recommend(tight, 5).proposals().getFirst();
    assertThat(best.sequence()).containsExactly("talk", "course");
    // With the talk online, -10/2 points make it 75, and it is still tight in both.
    assertThat(best.score()).isEqualTo(80 - 4 - 4, within(1e-9));
    assertThat(best.reasons().stream().map(Reason::key))
        .contains("planning.cost.tight", "planning.time.tight", "why.order");
  }

  @Test
  void aChallengeAloneGivesItsOutcomes() {
    Recommendation answer = SMALL.recommend(Plan.of(Map.of(), List.of("ignorance")), 5);
    assertThat(answer.derived()).isTrue();
    assertThat(answer.outcomes().get("knowledge")).isEqualTo(2 / 3.0, within(1e-12));
    assertThat(answer.outcomes().get("skill")).isEqualTo(1 / 3.0, within(1e-12));
  }

  @Test
  void whatThePlanLeavesOpenIsAssumedAndSaid() {
    Plan open = Plan.of(Map.of("knowledge", 1.0), List.of());
    Recommendation answer = SMALL.recommend(open, 5);
    Proposal talk =
        answer.proposals().stream()
            .filter(one -> one.sequence().equals(List.of("talk")))
            .findFirst()
            .orElseThrow();
    // 10 to 100 persons as usual.
    assertThat(talk.cost()).isEqualTo(new Range(110, 400));
    assertThat(talk.assumptions().stream().map(Reason::key)).contains("planning.assumed.size");
    assertThat(answer.ruledOut()).isEmpty();
  }

  @Test
  void ruledOutWithTheRuleTheModeAndTheCondition() {
    Recommendation answer =
        SMALL.recommend(plan().withPersons(26).withConnectivity(Connectivity.POOR), 5);
    assertThat(answer.proposals()).hasSize(1);
    RuledOut talk = answer.ruledOut().get(0);
    assertThat(talk.entirely()).isFalse();
    assertThat(talk.modes()).containsExactly("virtual");
    RuledOut course = answer.ruledOut().get(1);
    assertThat(course.entirely()).isTrue();
    Reason why = course.reasons().getFirst();
    assertThat(why.key()).isEqualTo("why.many");
    assertThat(why.values())
        .containsEntry("rule", "many")
        .containsEntry("condition", "persons > 25");
    assertThat(answer.changes())
        .anySatisfy(change -> {
          assertThat(change.dimension()).isEqualTo(Dimension.FEWER_PERSONS);
          assertThat(change.kind()).isEqualTo(Change.Kind.POSSIBLE);
          assertThat(change.instrument()).isEqualTo("course");
          assertThat(change.to()).isEqualTo(25);
        });
  }

  @Test
  void leastTimeAndMoneyByHand() {
    Plan poor = plan().withDays(16).withBudget(new Budget(500, "EUR", 1));
    List<Change> changes = SMALL.recommend(poor, 5).changes();
    // The course takes at least 17 days and 530 EUR, each still hindered by the other: no change.
    assertThat(changes).noneMatch(change -> change.instrument().equals("course"));
    List<Change> days = SMALL.recommend(poor.withBudget(new Budget(2000, "EUR", 1)), 5).changes();
    assertThat(days.stream().filter(change -> change.kind() == Change.Kind.POSSIBLE))
        .singleElement()
        .satisfies(change -> {
          assertThat(change.to()).isEqualTo(17L);
          assertThat(change.reason().sentence())
              .isEqualTo("With 1 day more: course becomes possible.");
        });
    List<Change> money = SMALL.recommend(poor.withDays(40), 5).changes();
    assertThat(money.stream().filter(change -> change.dimension() == Dimension.BUDGET))
        .filteredOn(change -> change.kind() == Change.Kind.POSSIBLE)
        .singleElement()
        .satisfies(change -> assertThat(change.to()).isEqualTo(530L));
  }

  @Test
  void anotherCurrencyIsConverted() {
    Plan dollars = plan().withBudget(new Budget(2000, "USD", 0.5));
    Recommendation answer = SMALL.recommend(dollars, 5);
    assertThat(answer.currency()).isEqualTo("USD");
    Proposal both = answer.proposals().getFirst();
    assertThat(both.cost()).isEqualTo(new Range(2 * 640, 2 * 1870));
  }

  @Test
  void whatNeedsAnEarlierInstrumentIsNeverAlone() {
    String needs = SmallRules.ROWS + "x,course,,needs,talk,why.first,Hear before you do.\n";
    Recommender strict = new Recommender(SmallRules.read(needs));
    assertThat(strict.recommend(plan(), 5).proposals())
        .extracting(Proposal::sequence)
        .containsExactly(List.of("talk", "course"), List.of("talk"));
  }

  @Test
  void ofWhatRunsOnOnlyTheStartCountsAsAFollowUp() {
    String open = SmallRules.ROWS.replace("length 2..5", "length 2..5; open");
    List<Proposal> answer = new Recommender(SmallRules.read(open)).recommend(plan(), 5).proposals();
    assertThat(answer.get(0).sequence()).containsExactly("talk", "course");
    assertThat(answer.get(0).days()).isEqualTo(new Range(15, 30));
    assertThat(answer.get(1).sequence()).containsExactly("course");
    assertThat(answer.get(1).days()).isEqualTo(new Range(17, 35));
  }

  @Test
  void whatARuleAsksAndThePlanDoesNotSayIsAssumed() {
    String online = SmallRules.ROWS.replace("face-to-face; virtual", "virtual");
    String rows =
        online
            .lines()
            .filter(row -> !row.startsWith("c-talk,"))
            .reduce("", (all, row) -> all + row + "\n");
    Recommendation answer =
        new Recommender(SmallRules.read(rows))
            .recommend(Plan.of(Map.of("knowledge", 1.0), List.of()).withPersons(10), 5);
    assertThat(answer.proposals().getFirst().assumptions())
        .anySatisfy(reason -> {
          assertThat(reason.key()).isEqualTo("planning.assumed.holds");
          assertThat(reason.values()).containsEntry("condition", "connectivity >= fair");
        });
  }

  @Test
  void sentencesSpeakWordsAndValuesKeepCodes() {
    Reason said = Said.of("k", "{a} comes {b}.", "a", "multi-stakeholder-dialogue", "b", "in-time");
    assertThat(said.sentence()).isEqualTo("Multi-stakeholder dialogue comes in time.");
    assertThat(said.values()).containsEntry("a", "multi-stakeholder-dialogue");
  }

  @Test
  void triesPastCases() {
    PastCase hit = new PastCase("hit", plan(), List.of("course"), 0.9);
    PastCase second = new PastCase("second", plan().withPersons(null), List.of("talk"), null);
    PastCase against = new PastCase("against", plan().withPersons(30), List.of("course"), 0.7);
    Trial trial = Trial.of(SMALL, List.of(hit, second, against));
    assertThat(trial.cases().stream().map(Trial.Outcome::rank)).containsExactly(1, 2, 0);
    assertThat(trial.first()).isEqualTo(1);
    assertThat(trial.firstThree()).isEqualTo(2);
    assertThat(trial.worked()).isEqualTo(2);
    assertThat(trial.workedFirst()).isEqualTo(1);
    assertThat(trial.usual()).isEqualTo(2);
    assertThat(trial.ruledOut()).containsExactly("against");
    assertThat(trial.cases().get(2).against().getFirst().key()).isEqualTo("why.many");
  }
}

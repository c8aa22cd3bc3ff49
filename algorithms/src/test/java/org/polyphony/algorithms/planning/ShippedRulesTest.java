package org.polyphony.algorithms.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.polyphony.algorithms.matching.Reason;

/** For each instrument a plan in which the field would choose it, and why. */
class ShippedRulesTest {

  private static final Recommender SHIPPED = new Recommender(RuleTable.shipped());

  private static Plan seeks(String outcome, String... challenges) {
    return Plan.of(Map.of(outcome, 1.0), List.of(challenges))
        .withConnectivity(Connectivity.GOOD)
        .withSecurity(Security.NORMAL);
  }

  static Stream<Arguments> cases() {
    List<String> two = List.of("government", "civil-society");
    return Stream.of(
        Arguments.of(
            "conference",
            "planning.rule.conference-hundred",
            seeks("new-knowledge", "weak-environment-for-change")
                .withPersons(250)
                .withReach(40, 1)
                .withDays(200)
                .withDaysEach(2)),
        Arguments.of(
            "workshop",
            "planning.rule.workshop-size",
            seeks("enhanced-skills")
                .withPeople(List.of("government"), List.of("practitioners"))
                .withPersons(25)
                .withReach(3, 1)
                .withDays(90)),
        Arguments.of(
            "expert-visit",
            "planning.rule.visit-policy",
            seeks("enhanced-skills", "weak-policy-instruments")
                .withPeople(two, List.of())
                .withPersons(15)
                .withReach(1, 1)
                .withDays(150)),
        Arguments.of(
            "knowledge-fair",
            "planning.rule.fair-funds",
            seeks("enhanced-connectivity", "insufficient-funds")
                .withPeople(List.of("private-sector", "civil-society"), List.of())
                .withPersons(120)
                .withReach(25, 2)
                .withInterpretation(true)
                .withDays(200)),
        Arguments.of(
            "technical-deep-dive",
            "planning.rule.deep-dive-eight",
            seeks("new-and-improved-actions")
                .withPeople(List.of("government"), List.of("managers"))
                .withPersons(60)
                .withReach(12, 1)
                .withDays(200)
                .withDaysEach(5)),
        Arguments.of(
            "multi-stakeholder-dialogue",
            "planning.rule.dialogue-fragile",
            seeks("improved-consensus", "fragile-dialogue")
                .withPeople(List.of("government", "civil-society", "academia"), List.of())
                .withPersons(40)
                .withReach(1, 1)
                .withDays(120)),
        Arguments.of(
            "community-of-practice",
            "planning.rule.community-data",
            seeks("enhanced-connectivity", "lack-of-data")
                .withPersons(120)
                .withReach(30, 1)
                .withDays(540)),
        Arguments.of(
            "twinning",
            "planning.rule.twinning-arrangements",
            seeks("enhanced-skills", "ineffective-organizational-arrangements")
                .withPeople(List.of("government"), List.of())
                .withPersons(8)
                .withReach(2, 1)
                .withDays(1200)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void theFieldsChoiceComesFirstForItsReason(String instrument, String reason, Plan plan) {
    Proposal first = SHIPPED.recommend(plan, 5).proposals().getFirst();
    assertThat(first.main()).isEqualTo(instrument);
    Stage stage =
        first.stages().stream()
            .filter(one -> one.instrument().equals(instrument))
            .findFirst()
            .orElseThrow();
    assertThat(stage.reasons().stream().map(Reason::key)).contains(reason);
    assertThat(first.reasons().stream().map(Reason::key))
        .anyMatch(key -> key.equals("planning.outcome.core"));
    assertThat(stage.activities()).isNotEmpty();
    assertThat(first.cost().high()).isPositive();
  }

  @Test
  void aVisitStartsWithADiagnosticAndADialogueFollows() {
    Plan mauritius =
        Plan.of(
                Map.of("new-and-improved-actions", 1.0, "improved-consensus", 1.0),
                List.of("weak-policy-instruments"))
            .withPeople(List.of("government", "civil-society"), List.of())
            .withPersons(20)
            .withReach(1, 1)
            .withDays(540);
    Proposal first = SHIPPED.recommend(mauritius, 5).proposals().getFirst();
    assertThat(first.sequence()).startsWith("expert-visit", "multi-stakeholder-dialogue");
    assertThat(first.stages().getFirst().activities())
        .extracting(Stage.Part::activity)
        .contains("gap-analysis", "action-planning");
    assertThat(first.reasons().stream().map(Reason::key))
        .contains("planning.rule.order-expert-visit-multi-stakeholder-dialogue");
  }

  @Test
  void wherePeopleAreInDangerNobodyTravels() {
    Recommendation answer =
        SHIPPED.recommend(
            seeks("enhanced-connectivity").withPersons(40).withSecurity(Security.DANGEROUS), 50);
    assertThat(answer.proposals()).isNotEmpty();
    assertThat(answer.proposals())
        .allSatisfy(
            one -> assertThat(one.stages()).extracting(Stage::mode).containsOnly("virtual"));
    assertThat(answer.ruledOut())
        .filteredOn(RuledOut::entirely)
        .extracting(RuledOut::instrument)
        .contains("twinning");
  }

  @Test
  void whoeverIsToActLeavesWithAPlanOfAction() {
    for (Proposal one :
        SHIPPED.recommend(seeks("new-and-improved-actions").withPersons(30), 50).proposals()) {
      for (Stage stage : one.stages()) {
        if (List.of("workshop", "technical-deep-dive", "expert-visit", "twinning")
            .contains(stage.instrument())) {
          assertThat(stage.activities())
              .extracting(Stage.Part::activity)
              .contains("action-planning");
        }
      }
    }
  }

  @Test
  void theTableSaysWhatItIs() {
    RuleTable table = RuleTable.shipped();
    assertThat(table.version()).isNotBlank();
    assertThat(table.judgement()).contains("own judgement");
    assertThat(table.instruments())
        .containsExactlyElementsOf(Vocabulary.DEFAULT.instruments().subList(0, 8));
    assertThat(table.hash()).isEqualTo(SHIPPED.recommend(seeks("new-knowledge"), 1).hash());
  }

  @Test
  void unknownCodesAreRefusedWithTheNearest() {
    org.assertj.core.api.Assertions.assertThatThrownBy(
            () -> SHIPPED.recommend(Plan.of(Map.of("new-knowlege", 1.0), List.of()), 1))
        .hasMessageContaining("'new-knowlege' is not known; nearest: new-knowledge");
  }
}

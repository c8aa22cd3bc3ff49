package org.polyphony.platform.assessments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.polyphony.platform.audit.AuditEntry;
import org.polyphony.platform.engagement.Staff;
import org.polyphony.platform.identity.Actors;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Denied;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.shared.Refused;
import org.polyphony.platform.stakeholders.Marks;
import org.polyphony.platform.stakeholders.People;
import org.polyphony.platform.stakeholders.PersonDetails;
import org.polyphony.platform.stakeholders.Profile;
import org.polyphony.platform.stakeholders.Registry;
import org.polyphony.platform.stakeholders.Stakeholders;
import org.polyphony.platform.strategy.Catalogue;
import org.polyphony.platform.strategy.Term;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Assessments, needs and offers on a real database. */
@SpringBootTest
class AssessmentsTest {

  private static final LocalDate DAY = LocalDate.of(2024, 5, 17);

  @Autowired Assessments assessments;
  @Autowired Abilities abilities;
  @Autowired People people;
  @Autowired Stakeholders stakeholders;
  @Autowired Catalogue catalogue;
  @Autowired Actors actors;
  @Autowired JdbcClient database;

  private final String word = "w" + UUID.randomUUID().toString().replace("-", "");
  private Actor officer = Actor.VISITOR;
  private Actor colleague = Actor.VISITOR;

  @BeforeEach
  void letIn() {
    var staff = new Staff(database, actors);
    officer = staff.officer("Amina Sample");
    colleague = staff.officer("Boris Sample");
    for (String key : new String[] {"artistic-freedom", "gender-equality"}) {
      var text = LocalizedText.of(Language.EN, key);
      catalogue.put(
          new Term(
              Catalogue.Kind.AREA,
              key,
              null,
              null,
              text,
              text,
              LocalizedText.EMPTY,
              true,
              Map.of()),
          Actor.system("test"));
    }
  }

  @Test
  void theNewestByDayStandsOnTheGridAndEarlierOnesAreItsWay() {
    long li = person("Li", Marks.NONE);
    assess(li, null, 4, 4, DAY);
    assess(li, null, 1, 2, DAY.minusYears(1));
    assess(li, null, 5, 5, DAY.plusDays(3));
    var grid = assessments.grid(officer, mine(null), false);
    assertThat(grid.counts()).containsExactly(Map.entry(new Grid.Cell(5, 5), 1L));
    assertThat(grid.trails().get(li))
        .containsExactly(new Ranking(1, 2, null), new Ranking(4, 4, null));
    assertThat(assessments.of(officer, li))
        .extracting(it -> it.ranking().influence())
        .containsExactly(5, 4, 1);
  }

  @Test
  void ofTwoOnOneDayTheLaterWrittenCountsAndARemovedOneDoesNot() {
    long li = person("Li", Marks.NONE);
    assess(li, null, 2, 2, DAY);
    long second = assess(li, null, 3, 2, DAY);
    assertThat(influence(mine(null))).containsExactly(3);
    assessments.remove(officer, second);
    assertThat(influence(mine(null))).containsExactly(2);
    assessments.restore(officer, second);
    assertThat(influence(mine(null))).containsExactly(3);
  }

  @Test
  void aStrategyHasItsOwnGrid() {
    long li = person("Li", Marks.NONE);
    assess(li, 77L, 5, 1, DAY);
    assess(li, null, 2, 2, DAY.plusDays(1));
    assertThat(influence(mine(77L))).containsExactly(5);
    assertThat(influence(mine(0L))).containsExactly(2);
    assertThat(influence(mine(null))).containsExactly(2);
  }

  @Test
  void movingIsAnAssessmentOfTodayThatKeepsStrategyAndPosition() {
    long li = person("Li", Marks.NONE);
    long first =
        assessments.assess(
            officer,
            new AssessmentDraft(li, 77L, new Ranking(1, 1, Position.CRITICAL), DAY, "Said so"));
    long moved = assessments.move(officer, first, 4, 5);
    var draft = assessments.get(officer, moved).draft();
    assertThat(draft.strategy()).isEqualTo(77L);
    assertThat(draft.ranking()).isEqualTo(new Ranking(4, 5, Position.CRITICAL));
    assertThat(draft.reason()).isEmpty();
    assertThat(draft.day()).isAfter(DAY);
    assertThat(stakeholders.history(officer, li))
        .extracting(AuditEntry::action)
        .containsExactly("changed", "changed", "created");
  }

  @Test
  void aCellShowsTheFirstByNameAndCountsAll() {
    for (int i = 0; i < Grid.MOST + 3; i++) {
      assess(person("P%02d".formatted(i), Marks.NONE), null, 3, 3, DAY);
    }
    var grid = assessments.grid(officer, mine(null), false);
    assertThat(grid.total()).isEqualTo(Grid.MOST + 3);
    assertThat(grid.figures()).hasSize(Grid.MOST);
    assertThat(grid.figures().getFirst().of().name().toString()).contains("P00");
    var second =
        assessments.list(officer, mine(null), new PageRequest(2, Grid.MOST, "name", false));
    assertThat(second.rows()).hasSize(3);
    assertThat(second.total()).isEqualTo(Grid.MOST + 3);
  }

  @Test
  void whatIsConfidentialIsOnNobodyElsesGrid() {
    long hidden = person("Hidden", new Marks(false, true, true));
    long id = assess(hidden, null, 5, 5, DAY);
    long need = abilities.add(officer, need(hidden, "gender-equality"));
    assertThat(assessments.grid(officer, mine(null), true).total()).isEqualTo(1);
    assertThat(assessments.grid(colleague, mine(null), true)).isEqualTo(EMPTY);
    assertThat(assessments.grid(colleague, GridFilter.about(hidden), true)).isEqualTo(EMPTY);
    assertThat(assessments.list(colleague, mine(null), PageRequest.first(9)).total()).isZero();
    var files = new ArrayList<Object>();
    assessments.export(colleague, mine(null), files::add);
    abilities.export(colleague, AbilityFilter.about(hidden), files::add);
    assertThat(files).isEmpty();
    var about = AbilityFilter.about(hidden);
    assertThat(abilities.list(colleague, about, PageRequest.first(9)).total()).isZero();
    notFound(() -> assessments.get(colleague, id));
    notFound(() -> assessments.of(colleague, hidden));
    notFound(() -> assessments.move(colleague, id, 1, 1));
    notFound(() -> assessments.remove(colleague, id));
    notFound(() -> abilities.get(colleague, need));
    notFound(() -> abilities.add(colleague, need(hidden, "gender-equality")));
    notFound(() -> abilities.remove(colleague, need));

    assessments.export(officer, mine(null), files::add);
    abilities.export(officer, about, files::add);
    assertThat(files).hasSize(2);
    assertThat(stakeholders.history(officer, hidden))
        .extracting(AuditEntry::action)
        .containsSubsequence("exported", "exported", "changed", "changed", "created");
  }

  @Test
  void refusesWhatIsOffTheScaleOrInTheFuture() {
    long li = person("Li", Marks.NONE);
    refused("influence", () -> assess(li, null, 6, 1, DAY));
    refused("interest", () -> assess(li, null, 1, 0, DAY));
    refused("day", () -> assess(li, null, 1, 1, LocalDate.now().plusDays(9)));
    assertThatThrownBy(() -> assessments.grid(Actor.VISITOR, GridFilter.NONE, false))
        .isInstanceOf(Denied.class);
    var reader = new Staff(database, actors);
    var evaluator = reader.with("EVALUATOR", "Chen", Language.ZH);
    assertThatThrownBy(() ->
            assessments.assess(
                evaluator, new AssessmentDraft(li, null, new Ranking(1, 1, null), DAY, "")))
        .isInstanceOf(Denied.class);
  }

  @Test
  void aNeedIsRecordedOnceAndChangedFromItsVersion() {
    long li = person("Li", Marks.NONE);
    long id = abilities.add(officer, need(li, "gender-equality"));
    refused("area", () -> abilities.add(officer, need(li, "gender-equality")));
    refused("area", () -> abilities.add(officer, need(li, "no-such-area")));
    refused("area", () -> abilities.add(officer, need(li, "")));
    abilities.change(officer, id, 0, need(li, "artistic-freedom"));
    assertThatThrownBy(() -> abilities.change(officer, id, 0, need(li, "gender-equality")))
        .isInstanceOf(Refused.class);
    abilities.remove(officer, id);
    abilities.add(officer, need(li, "artistic-freedom"));
    refused("area", () -> abilities.restore(officer, id));
    assertThat(abilities.list(officer, AbilityFilter.about(li), PageRequest.first(9)).total())
        .isEqualTo(1);
  }

  private static final Grid EMPTY = new Grid(Map.of(), List.of(), Map.of());

  private List<Integer> influence(GridFilter filter) {
    return assessments.list(officer, filter, PageRequest.first(9)).rows().stream()
        .map(it -> it.assessment().ranking().influence())
        .toList();
  }

  private long assess(long of, @Nullable Long strategy, int influence, int interest, LocalDate on) {
    return assessments.assess(
        officer, new AssessmentDraft(of, strategy, new Ranking(influence, interest, null), on, ""));
  }

  private static AbilityDraft need(long of, String area) {
    var subject = new AbilityDraft.Subject(area, "", "fr");
    return new AbilityDraft(of, Side.NEED, subject, 2, DAY, "");
  }

  private GridFilter mine(@Nullable Long strategy) {
    return new GridFilter(Registry.Filter.text(word), strategy, null, null, null, null);
  }

  private static void notFound(Runnable act) {
    assertThatThrownBy(act::run).isInstanceOf(NotFound.class);
  }

  private static void refused(String field, Runnable act) {
    assertThatThrownBy(act::run)
        .isInstanceOfSatisfying(Refused.class, it -> assertThat(it.field()).isEqualTo(field));
  }

  private long person(String name, Marks marks) {
    return people
        .add(officer, new PersonDetails(name + " " + word, Profile.EMPTY.marked(marks)))
        .value();
  }
}

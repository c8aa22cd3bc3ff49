package org.polyphony.platform.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.polyphony.platform.exchanges.Drafts.text;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.polyphony.platform.StatementCounter;
import org.polyphony.platform.exchanges.ExchangeDraft;
import org.polyphony.platform.exchanges.ExchangeState;
import org.polyphony.platform.exchanges.ExchangeView;
import org.polyphony.platform.exchanges.Exchanges;
import org.polyphony.platform.exchanges.ParticipantState;
import org.polyphony.platform.exchanges.Someone;
import org.polyphony.platform.exchanges.WithRecords;
import org.polyphony.platform.exchanges.web.Pages;
import org.polyphony.platform.results.changes.ChangeDraft;
import org.polyphony.platform.results.changes.ChangeKind;
import org.polyphony.platform.results.changes.InstitutionalChanges;
import org.polyphony.platform.results.changes.PolicyStage;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Denied;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.shared.PartialDate;
import org.polyphony.platform.shared.Refused;
import org.polyphony.platform.stakeholders.Marks;
import org.polyphony.platform.stakeholders.PersonDetails;
import org.polyphony.platform.stakeholders.Profile;
import org.polyphony.platform.stakeholders.Sex;
import org.polyphony.platform.strategy.Catalogue;
import org.polyphony.platform.strategy.IndicatorDraft;
import org.polyphony.platform.strategy.Strategies;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Indicators on a real database, by façade and by page. */
@WithRecords
class IndicatorsTest {

  private static final String SLUG = "stakeholder-outreach-strategy";
  private static final Actor OFFICER = staff(21L, "Sample Officer");
  private static final Actor COLLEAGUE = staff(22L, "Sample Colleague");

  @Autowired Indicators indicators;
  @Autowired Strategies strategies;
  @Autowired Catalogue catalogue;
  @Autowired Exchanges exchanges;
  @Autowired InstitutionalChanges changes;
  @Autowired FigureStore figures;
  @Autowired JdbcClient database;
  @Autowired MockMvc mvc;
  private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);
  private long strategy;
  private long exchange;

  private static Actor staff(long id, String name) {
    var permissions = new HashSet<>(((Someone) Someone.OFFICER).permissions());
    permissions.addAll(Set.of("indicators.read", "indicators.approve"));
    return new Someone(id, name, permissions);
  }

  @BeforeEach
  void oneExchange() {
    strategy = strategies.bySlug(SLUG).id();
    exchange = exchanges.add(draft("2019-06-03"), ExchangeState.HELD, OFFICER);
  }

  private ExchangeDraft draft(String start) {
    return new ExchangeDraft(
        strategy,
        text("Counted " + word),
        LocalizedText.EMPTY,
        PartialDate.parse(start),
        null,
        LocalizedText.EMPTY,
        "",
        LocalizedText.EMPTY,
        null,
        List.of("expert-visit"),
        List.of(),
        List.of(),
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        false,
        List.of("MU"),
        List.of(),
        "",
        false);
  }

  private void people(int count, Sex sex, String group, String country) {
    for (int i = 0; i < count; i++) {
      exchanges.include(
          exchange,
          new PersonDetails(
              "Person " + word + " " + sex + group + i,
              List.of(),
              sex,
              List.of(),
              "",
              "",
              new Profile(group, null, null, country, LocalizedText.EMPTY, Marks.NONE)),
          "",
          OFFICER);
      ExchangeView.Participant added = exchanges.byId(exchange, OFFICER).participants().getLast();
      exchanges.mark(exchange, added.id(), ParticipantState.ATTENDED, OFFICER);
    }
  }

  private long indicator(String computation) {
    return strategies.measureBy(
        strategy,
        new IndicatorDraft(
            text("Indicator " + word),
            LocalizedText.EMPTY,
            LocalizedText.EMPTY,
            IndicatorDraft.Level.OUTPUT,
            null,
            computation,
            ""),
        OFFICER);
  }

  private static void refused(
      String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(Refused.class, it -> assertThat(it.key()).isEqualTo(key));
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  @Test
  void countsPeopleOnceAndWithholdsSmallNumbersInPublic() {
    people(3, Sex.FEMALE, "media", "MU");
    people(9, Sex.MALE, "government", "KE");
    people(6, Sex.NOT_STATED, "government", "KE");
    long id = indicator("people-attended?exchange=" + exchange);
    Sheet staff = indicators.sheet(SLUG, id, OFFICER);
    assertThat(staff.now().total()).isEqualTo(18);
    assertThat(staff.now().by(Dimension.SEX))
        .extracting(Computed.Part::key, Computed.Part::value)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("MALE", 9L),
            org.assertj.core.groups.Tuple.tuple("NOT_STATED", 6L),
            org.assertj.core.groups.Tuple.tuple("FEMALE", 3L));
    assertThat(staff.disclosure().partial()).isFalse();

    Disclosure told = indicators.sheet(SLUG, id, Actor.VISITOR).disclosure();
    assertThat(told.total()).isTrue();
    assertThat(staff.now().by(Dimension.SEX).stream().filter(told::part))
        .extracting(Computed.Part::key)
        .as("the women, and the smallest other number that would give them by subtraction")
        .containsExactly("MALE");
    assertThat(staff.now().by(Dimension.COUNTRY).stream().filter(told::part)).isEmpty();

    String path = "/strategies/" + SLUG + "/indicators/" + id;
    String visitor = Pages.as(mvc, Actor.VISITOR).open(path).body();
    assertThat(visitor)
        .contains("too few people to be told", ">18<", ">9<", "Fewer than 5 people", "Limits")
        .doesNotContain(">3<", ">6<");
    assertThat(Pages.as(mvc, OFFICER).open(path).body()).contains(">3<", ">6<");
    assertThat(Pages.as(mvc, Actor.VISITOR).open(path + "/records").body())
        .doesNotContain("Person " + word);
    assertThat(Pages.as(mvc, OFFICER).open(path + "/records?by=group&part=media").body())
        .contains("Person " + word + " FEMALE")
        .doesNotContain("Person " + word + " MALE");
    for (Language language : Language.values()) {
      assertThat(Pages.as(mvc, OFFICER).in(language).open(path).status()).isEqualTo(200);
    }
  }

  @Test
  void lockedFiguresStayAndCorrectionsAreSeen() {
    people(7, Sex.FEMALE, "media", "MU");
    long id = indicator("people-attended?exchange=" + exchange);
    refused(
        "indicators.refused.order",
        () -> indicators.approve(SLUG, id, day("2019-12-31"), day("2019-01-01"), OFFICER));
    refused(
        "indicators.refused.not-over",
        () -> indicators.approve(SLUG, id, day("2019-01-01"), day("2999-01-01"), OFFICER));
    assertThatThrownBy(() ->
            indicators.approve(SLUG, id, day("2019-01-01"), day("2019-12-31"), Someone.MEMBER))
        .isInstanceOf(Denied.class);
    indicators.approve(SLUG, id, day("2019-01-01"), day("2019-12-31"), OFFICER);
    indicators.approve(SLUG, id, day("2018-01-01"), day("2018-12-31"), OFFICER);
    refused(
        "indicators.refused.overlap",
        () -> indicators.approve(SLUG, id, day("2019-12-31"), day("2020-06-30"), OFFICER));
    Sheet.Period period = indicators.sheet(SLUG, id, OFFICER).periods().getFirst();
    assertThat(period.valid().total()).isEqualTo(7);
    assertThat(indicators.sheet(SLUG, id, OFFICER).periods().getLast().valid().total()).isZero();
    refused(
        "indicators.refused.same",
        () -> indicators.correct(SLUG, id, period.id(), "None", COLLEAGUE));

    people(2, Sex.MALE, "media", "MU");
    assertThat(indicators.sheet(SLUG, id, OFFICER).now().total()).isEqualTo(9);
    assertThat(indicators.sheet(SLUG, id, OFFICER).periods().getFirst().valid().total())
        .as("locked")
        .isEqualTo(7);
    refused("ui.form.required", () -> indicators.correct(SLUG, id, period.id(), " ", COLLEAGUE));
    long other = indicator("missions");
    assertThatThrownBy(() -> indicators.correct(SLUG, other, period.id(), "No", COLLEAGUE))
        .isInstanceOf(NotFound.class);
    indicators.correct(SLUG, id, period.id(), "A list came late", COLLEAGUE);
    Sheet.Period corrected = indicators.sheet(SLUG, id, OFFICER).periods().getFirst();
    assertThat(corrected.approved().total()).isEqualTo(7);
    assertThat(corrected.valid().total()).isEqualTo(9);
    assertThat(corrected.valid().by(Dimension.SEX)).hasSize(2);
    assertThat(corrected.corrections()).allMatch(it -> it.by().equals("Sample Colleague"));

    String path = "/strategies/" + SLUG + "/indicators/" + id;
    assertThat(Pages.as(mvc, OFFICER).open(path).body())
        .contains("7 → 9: A list came late (Sample Colleague");
    assertThat(Pages.as(mvc, Actor.VISITOR).open(path).body())
        .contains("7 → 9: A list came late")
        .doesNotContain("Sample Colleague", ">2<", ">7<");
  }

  @Test
  void countsChangesAtOrBeyondAStageOnceASecondPersonConfirmedThem() {
    long id = indicator("institutional-changes?stage=adopted&exchange=" + exchange);
    var law =
        new ChangeDraft(
            ChangeKind.LAW,
            text("Law " + word),
            LocalizedText.EMPTY,
            LocalizedText.EMPTY,
            "MU",
            Set.of(),
            false);
    long change = changes.add(law, exchange, OFFICER);
    changes.reach(change, PolicyStage.DRAFT, PartialDate.parse("2020"), "", OFFICER);
    changes.support(change, text("Bill"), "", OFFICER);
    changes.validate(change, COLLEAGUE);
    assertThat(indicators.sheet(SLUG, id, OFFICER).now().total()).isZero();
    changes.reach(change, PolicyStage.APPLIED, PartialDate.parse("2021"), "", OFFICER);
    assertThat(indicators.sheet(SLUG, id, OFFICER).now().total()).as("unconfirmed").isZero();
    changes.validate(change, COLLEAGUE);
    assertThat(indicators.sheet(SLUG, id, OFFICER).now().total()).isOne();
    String path = "/strategies/" + SLUG + "/indicators/" + id;
    assertThat(Pages.as(mvc, Actor.VISITOR).open(path + "/records?by=kind&part=LAW").body())
        .contains("Law " + word);
    Binding early = Binding.parse("institutional-changes?stage=adopted").orElseThrow();
    assertThat(
            figures.records(
                early.within(day("2019-01-01"), day("2020-12-31")), strategy, null, "", 500))
        .doesNotContain(change);
  }

  @Test
  void countsThoseWhoseAnswersRoseAndWithholdsTheShareOfFew() {
    long questionnaire =
        database
            .sql(
                "insert into questionnaires_questionnaire (exchange_id, kind, title, after_closed)"
                    + " values (?, 'GAIN', '{\"original\":\"en\"}', now()) returning id")
            .param(exchange)
            .query(Long.class)
            .single();
    long item =
        database
            .sql(
                "insert into questionnaires_item (questionnaire_id, position, question_id, outcome,"
                    + " kind, wording) select ?, 1, min(id), 'enhanced-skills', 'SCALE',"
                    + " '{\"original\":\"en\"}' from questionnaires_question returning id")
            .param(questionnaire)
            .query(Long.class)
            .single();
    for (int person = 0; person < 12; person++) {
      answer(questionnaire, item, "BEFORE", person, 2);
      answer(questionnaire, item, "AFTER", person, person < 7 ? 4 : 2);
    }
    answer(questionnaire, item, "AFTER", 99, 5);
    long id = indicator("people-with-gain?outcome=enhanced-skills&exchange=" + exchange);
    Sheet sheet = indicators.sheet(SLUG, id, Actor.VISITOR);
    assertThat(sheet.now().total()).isEqualTo(7);
    assertThat(sheet.now().whole()).isEqualTo(12);
    assertThat(sheet.disclosure().total()).isTrue();
    answer(questionnaire, item, "BEFORE", 99, 4);
    assertThat(indicators.sheet(SLUG, id, Actor.VISITOR).now().total()).isEqualTo(8);
    database
        .sql(
            "update questionnaires_answer a set score = 5 from questionnaires_sheet h where h.id ="
                + " a.sheet_id and h.questionnaire_id = ? and h.wave = 'AFTER' and h.pairing_key in"
                + " ('k7', 'k8')")
        .param(questionnaire)
        .update();
    Sheet few = indicators.sheet(SLUG, id, Actor.VISITOR);
    assertThat(few.now().total()).isEqualTo(10);
    assertThat(few.disclosure().total()).as("three without a gain are too few").isFalse();
    assertThat(Pages.as(mvc, Actor.VISITOR).open("/strategies/" + SLUG).body())
        .contains("too few people to be told");
  }

  private void answer(long questionnaire, long item, String wave, int person, int score) {
    database
        .sql(
            "with sheet as (insert into questionnaires_sheet (id, questionnaire_id, wave,"
                + " pairing_key, clerk, source) values (gen_random_uuid(), ?, ?, ?, '', '')"
                + " returning id) insert into questionnaires_answer (sheet_id, item_id, score)"
                + " select id, ?, ? from sheet")
        .params(questionnaire, wave, "k" + person, item, score)
        .update();
  }

  @Test
  void everyExpectedResultOfTheShippedStrategyHasAComputedIndicator() throws Exception {
    var shipped = strategies.bySlug(SLUG);
    Set<String> covered =
        shipped.indicators().stream()
            .filter(it -> Binding.parse(it.draft().computation()).isPresent())
            .flatMap(it -> java.util.stream.Stream.ofNullable(it.draft().about()))
            .collect(Collectors.toSet());
    assertThat(covered)
        .containsAll(
            catalogue.terms(Catalogue.Kind.EXPECTED_RESULT).stream().map(it -> it.key()).toList())
        .hasSizeGreaterThanOrEqualTo(7);
    assertThat(shipped.indicators())
        .filteredOn(it -> it.draft().about() != null)
        .allMatch(it -> it.values().isEmpty());
    for (Computation each : Computation.values()) {
      Binding all = Binding.of(each);
      assertThat(StatementCounter.least(() -> figures.compute(all, strategy))).isOne();
      assertThat(figures.records(all, strategy, null, "", 10)).hasSizeLessThanOrEqualTo(10);
      for (Dimension dimension : each.dimensions()) {
        assertThat(figures.records(all, strategy, dimension, "nothing", 10)).isEmpty();
      }
    }
  }

  @Test
  void isBoundByPage() {
    var officer = Pages.as(mvc, OFFICER);
    long id = indicator("");
    String path = "/strategies/" + SLUG + "/indicators/" + id;
    assertThat(officer.open(path).body()).contains("/manage" + path + "/computation");
    String form = "/manage" + path + "/computation";
    assertThat(officer.send(form, "computation", "MISSIONS", "instrument", "magic").status())
        .isEqualTo(422);
    assertThat(
            officer.send(form, "computation", "MISSIONS", "from", "2019", "until", "2018").body())
        .contains("The last day is before the first");
    assertThat(
            officer
                .send(
                    form,
                    "computation",
                    "MISSIONS",
                    "exchange",
                    "" + exchange,
                    "from",
                    "2019",
                    "until",
                    "2019")
                .location())
        .isEqualTo(path);
    assertThat(indicators.sheet(SLUG, id, OFFICER).binding().written())
        .isEqualTo("missions?exchange=" + exchange + "&from=2019-01-01&until=2019-12-31");
    assertThat(indicators.sheet(SLUG, id, OFFICER).now().total()).isOne();
    assertThat(officer.open(path + "/records").body()).contains("Counted " + word);
    assertThat(officer.send("/manage" + path + "/approve", "from", "2019", "until", "").body())
        .contains("This field is needed", "is not a whole date");
    assertThat(
            officer
                .send("/manage" + path + "/approve", "from", "2019-01-01", "until", "2019-12-31")
                .status())
        .isEqualTo(302);
    assertThat(Pages.as(mvc, Someone.MEMBER).open(form).status()).isEqualTo(403);
    assertThat(Pages.as(mvc, Actor.VISITOR).open("/strategies/" + SLUG + "/indicators/1").status())
        .isIn(200, 404);
  }
}

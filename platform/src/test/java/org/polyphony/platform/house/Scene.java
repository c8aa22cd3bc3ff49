package org.polyphony.platform.house;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.polyphony.platform.exchanges.Drafts;
import org.polyphony.platform.exchanges.ExchangeState;
import org.polyphony.platform.exchanges.Exchanges;
import org.polyphony.platform.fields.Access;
import org.polyphony.platform.fields.Bearers;
import org.polyphony.platform.fields.FieldDraft;
import org.polyphony.platform.fields.FieldKind;
import org.polyphony.platform.fields.Fields;
import org.polyphony.platform.followup.FollowUps;
import org.polyphony.platform.followup.PlanDraft;
import org.polyphony.platform.followup.StatementDraft;
import org.polyphony.platform.followup.Statements;
import org.polyphony.platform.proposals.ProposalDraft;
import org.polyphony.platform.proposals.ProposalKind;
import org.polyphony.platform.proposals.Proposals;
import org.polyphony.platform.questionnaires.QuestionBank;
import org.polyphony.platform.questionnaires.QuestionView;
import org.polyphony.platform.questionnaires.QuestionnaireDraft;
import org.polyphony.platform.questionnaires.QuestionnaireKind;
import org.polyphony.platform.questionnaires.Questionnaires;
import org.polyphony.platform.questionnaires.Wave;
import org.polyphony.platform.registration.BookDraft;
import org.polyphony.platform.registration.Books;
import org.polyphony.platform.registration.Quota;
import org.polyphony.platform.registration.Registrations;
import org.polyphony.platform.results.MeasurementDraft;
import org.polyphony.platform.results.ResultLevel;
import org.polyphony.platform.results.Results;
import org.polyphony.platform.results.changes.ChangeDraft;
import org.polyphony.platform.results.changes.ChangeKind;
import org.polyphony.platform.results.changes.InstitutionalChanges;
import org.polyphony.platform.results.changes.PolicyStage;
import org.polyphony.platform.results.recommendations.RecommendationDraft;
import org.polyphony.platform.results.recommendations.RecommendationSource;
import org.polyphony.platform.results.recommendations.Recommendations;
import org.polyphony.platform.segments.Segments;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.stakeholders.OrganisationDetails;
import org.polyphony.platform.stakeholders.Organisations;
import org.polyphony.platform.stakeholders.Profile;
import org.polyphony.platform.stakeholders.Registry;
import org.polyphony.platform.stakeholders.imports.Imports;
import org.polyphony.platform.stakeholders.imports.Source;
import org.polyphony.platform.stakeholders.imports.State;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What all may see, in which the twins take part, and the numbers of it by route. */
@SuppressWarnings("NullAway.Init")
class Scene {

  private static final Pattern TOKEN = Pattern.compile("https?://\\S+?(/[a-z/-]+/)([^/?\\s]+)");

  @Autowired Organisations organisations;
  @Autowired Exchanges exchanges;
  @Autowired Books books;
  @Autowired Registrations registrations;
  @Autowired Questionnaires questionnaires;
  @Autowired QuestionBank bank;
  @Autowired FollowUps followUps;
  @Autowired Statements statements;
  @Autowired Results results;
  @Autowired InstitutionalChanges changes;
  @Autowired Recommendations recommendations;
  @Autowired Fields fields;
  @Autowired Segments segments;
  @Autowired Proposals proposals;
  @Autowired Imports imports;
  @Autowired JdbcClient database;

  private final Map<String, Long> numbers = new HashMap<>();

  /** Makes it. */
  Twins.Common make(Actor actor) {
    long strategy = one("select min(id) from strategy_strategy");
    LocalDate ended = LocalDate.now(ZoneOffset.UTC).minusMonths(4);
    long past =
        exchanges.add(
            Drafts.draft("Past exchange", ended.minusDays(2).toString(), ended.toString()),
            ExchangeState.HELD,
            actor);
    long coming =
        exchanges.add(
            Drafts.draft("Coming exchange", "2119-05-04", "2119-05-06"),
            ExchangeState.PLANNED,
            actor);
    numbers.put("past", past);
    numbers.put("coming", coming);
    open(actor, coming);
    long category = one("select min(id) from registration_category where exchange_id = " + coming);
    numbers.put("category", category);
    about(actor, past);
    long segment = segments.save(actor, "Of the media", true, Registry.Filter.NONE);
    segments.save(actor, "In Tuvalu", false, tuvalu());
    numbers.put("segment", segment);
    long neighbour =
        organisations
            .add(
                actor,
                new OrganisationDetails(
                    Drafts.text("Neighbour Fund"), Profile.EMPTY.in("media", "TV")))
            .value();
    field(actor);
    proposals.propose(
        actor,
        new ProposalDraft(
            ProposalKind.values()[0],
            Language.EN,
            "A proposal",
            "A need",
            "An audience",
            "A union",
            "TV",
            List.of(),
            List.of(),
            null));
    numbers.put("proposal", one("select max(id) from proposals_proposal"));
    return new Twins.Common(strategy, past, coming, category, segment, neighbour);
  }

  private void field(Actor actor) {
    numbers.put(
        "field",
        fields.add(
            actor,
            new FieldDraft(
                FieldKind.CHOICE,
                Drafts.text("Sector"),
                LocalizedText.EMPTY,
                Bearers.BOTH,
                false,
                true,
                Access.EVERYBODY,
                1)));
    fields.addChoice(actor, number("field"), Drafts.text("Film"), 1);
  }

  private static Registry.Filter tuvalu() {
    return new Registry.Filter("", null, "", "", "TV", "", false);
  }

  private void open(Actor actor, long exchange) {
    books.open(
        actor,
        exchange,
        new BookDraft(
            LocalDateTime.of(2020, 1, 1, 9, 0),
            LocalDateTime.of(2119, 1, 1, 18, 0),
            ZoneId.of("UTC"),
            500,
            true,
            24,
            true,
            LocalDate.of(2119, 2, 1),
            LocalizedText.EMPTY));
    numbers.put(
        "quota",
        books.put(
            actor,
            exchange,
            new Quota(0, Drafts.text("Tuvalu"), Set.of(), Set.of(), Set.of("TV"), 90, 0)));
  }

  private void about(Actor actor, long past) {
    var questions = bank.all(actor).stream().limit(2).map(QuestionView::id).toList();
    numbers.put("question", questions.getFirst());
    numbers.put(
        "questionnaire",
        questionnaires.add(
            past,
            new QuestionnaireDraft(
                QuestionnaireKind.FEEDBACK, Drafts.text("What was it like"), questions),
            actor));
    followUps.start(
        past,
        new PlanDraft(
            LocalDate.now(ZoneOffset.UTC).minusMonths(4),
            PlanDraft.MONTHS,
            PlanDraft.REMIND_AFTER,
            PlanDraft.LAST_AFTER),
        actor);
    numbers.put(
        "statement",
        statements.add(
            past,
            new StatementDraft(Language.EN, null, "Fees are paid in time", "", "", ""),
            actor));
    numbers.put("result", results.add(measurement(past), actor));
    results.support(number("result"), Drafts.text("Minutes"), "LC/1", actor);
    long change =
        changes.add(
            new ChangeDraft(
                ChangeKind.LAW,
                Drafts.text("A law"),
                LocalizedText.EMPTY,
                Drafts.text("Parliament"),
                "TV",
                Set.of(),
                false),
            past,
            actor);
    changes.reach(change, PolicyStage.DRAFT, null, "", actor);
    changes.support(change, Drafts.text("Bill"), "LC/3", actor);
    numbers.put(
        "recommendation",
        recommendations.add(
            new RecommendationDraft(
                past,
                change,
                RecommendationSource.REVIEW,
                "Review",
                "Ministry",
                Drafts.text("Pay artists"),
                LocalizedText.EMPTY,
                null,
                null,
                null),
            actor));
    numbers.put(
        "round",
        one(
            "insert into invitations_round (exchange_id, name, reply_by, reminders, subject, body,"
                + " made_by, made_at) values ("
                + past
                + ", 'Everybody', '2030-01-01', '{}', '{\"original\":\"en\"}',"
                + " '{\"original\":\"en\"}', 'Officer', now()) returning id"));
    numbers.put(
        "list",
        one(
            "insert into attendance_batch (exchange_id, day, file, made_by, made_at) values ("
                + past
                + ", '', 'who.csv', 'Officer', now()) returning id"));
    numbers.put("change", change);
    numbers.put("bill", one("select max(id) from results_change_document"));
    numbers.put("evidence", one("select max(id) from results_evidence"));
    exchanges.attach(past, Drafts.text("Programme"), "LC/2", actor);
    numbers.put("document", one("select max(id) from exchanges_document"));
    exchanges.count(
        past,
        new org.polyphony.platform.exchanges.ExchangeView.Count(
            0, Drafts.text("Counted"), "media", 12, false),
        actor);
    numbers.put("count", one("select max(id) from exchanges_count"));
  }

  private static MeasurementDraft measurement(long exchange) {
    return new MeasurementDraft(
        exchange,
        ResultLevel.OUTCOME,
        "new-knowledge",
        Drafts.text("A finding"),
        Drafts.text("What was found"),
        null,
        "",
        null,
        null,
        null,
        false);
  }

  /** Asks whoever takes part and was not asked yet. */
  void ask(Actor actor, boolean first) {
    if (first) {
      questionnaires.open(number("questionnaire"), Wave.AFTER, actor);
    } else {
      questionnaires.ask(number("questionnaire"), Wave.AFTER, actor);
    }
  }

  /** Waits until who registered is known to the exchange. */
  void awaitEnrolment() {
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> one("select count(*) from registration_entry where told_state is null") == 0);
  }

  /** Imports a table to the end; returns its number. */
  long imported(Actor actor, String table) {
    long id = read(actor, table);
    imports.apply(actor, id);
    imports.await(actor, id);
    if (imports.standing(actor, id).state() != State.APPLIED) {
      throw new AssertionError("Not imported: " + imports.standing(actor, id));
    }
    return id;
  }

  /** Waits until nothing more is done to an import. */
  void settle(Actor actor, long id) {
    imports.await(actor, id);
  }

  /** Reads a table and shows it; returns its number. */
  long read(Actor actor, String table) {
    long id = imports.read(actor, Source.pasted(table, false));
    imports.await(actor, id);
    return id;
  }

  long one(String sql) {
    return Objects.requireNonNull(database.sql(sql).query(Long.class).single(), sql);
  }

  long number(String what) {
    Long found = numbers.get(what);
    if (found == null) {
      throw new IllegalStateException("Nothing is " + what);
    }
    return found;
  }

  /** The values of the variables of every route that has nothing to do with a twin. */
  Map<String, String> values() {
    var values = new HashMap<String, String>();
    String past = String.valueOf(number("past"));
    String coming = String.valueOf(number("coming"));
    values.put("/countries/{code}", "TN");
    values.put("/exchanges/{id}", past);
    values.put("/api/v1/exchanges/{id}", past);
    values.put("/manage/exchanges/{id}", past);
    values.put("/questionnaires/{id}", of("questionnaire"));
    values.put("/results/{id}", of("result"));
    values.put("/manage/exchanges/rules/{id}", text("select max(id) from exchanges_rules"));
    values.put("/manage/exchanges/{id}/counts/{part}", of("count"));
    values.put("/manage/exchanges/{id}/documents/{part}", of("document"));
    values.put("/manage/fields/{id}", of("field"));
    values.put("/manage/fields/{id}/choices/{choice}", "film");
    values.put("/institutional-changes/{id}", of("change"));
    values.put("/manage/institutional-changes/{id}", of("change"));
    values.put("/manage/institutional-changes/{id}/documents/{part}", of("bill"));
    values.put("/manage/institutional-changes/{id}/stages/{stage}", "draft");
    values.put("/manage/institutional-changes/{id}/exchanges/{exchange}", past);
    values.put("/manage/recommendations/{id}", of("recommendation"));
    values.put("/manage/exchanges/{id}/invitations/{round}", of("round"));
    values.put("/manage/exchanges/{id}/attendance/lists/{part}", of("list"));
    values.put(
        "/manage/stakeholders/ladder/{strategy}", text("select min(id) from strategy_strategy"));
    values.put("/manage/proposals/{id}", of("proposal"));
    values.put("/account/proposals/{id}", of("proposal"));
    values.put("/manage/questionnaires/{id}", of("questionnaire"));
    values.put("/manage/questions/{id}", of("question"));
    values.put("/manage/results/{id}", of("result"));
    values.put("/manage/results/{id}/evidence/{part}", of("evidence"));
    values.put("/manage/segments/{id}", of("segment"));
    values.put("/manage/statements/{id}", of("statement"));
    values.put("/manage/translations/{code}", "fr");
    values.put("/manage/exchanges/{id}/registration/categories/{part}", of("category"));
    values.put("/manage/exchanges/{id}/registration/quotas/{part}", of("quota"));
    values.put("coming", coming);
    strategy(values);
    tokens(values);
    return values;
  }

  private void strategy(Map<String, String> values) {
    String slug = text("select slug from strategy_strategy order by id limit 1");
    for (String path : List.of("/strategies/{slug}", "/manage/strategies/{slug}")) {
      values.put(path, slug);
    }
    values.put("/api/v1/strategies/{id}", slug);
    String mandate = text("select mandate_id from strategy_request order by id limit 1");
    values.put("/mandates/{slug}", text("select slug from strategy_mandate order by id limit 1"));
    values.put(
        "/api/v1/mandates/{id}", text("select slug from strategy_mandate order by id limit 1"));
    values.put("/manage/mandates/{id}", mandate);
    values.put(
        "/manage/mandates/{id}/requests/{request}",
        text("select id from strategy_request order by id limit 1"));
    String indicator = text("select min(id) from strategy_indicator");
    values.put("/strategies/{slug}/indicators/{id}", indicator);
    values.put("/manage/strategies/{slug}/indicators/{id}", indicator);
    for (String part : List.of("challenge", "objective", "indicator", "agreement")) {
      values.put(
          "/manage/strategies/{slug}/" + part + "/{id}",
          text("select min(id) from strategy_" + part));
    }
    values.put(
        "/manage/strategies/{slug}/figure/{id}", text("select min(id) from strategy_indicator"));
    values.put(
        "/manage/catalogues/{slug}",
        text(
            "select slug from (select lower(replace(min(catalogue), chr(95), chr(45))) as slug from"
                + " strategy_term where catalogue = 'CULTURAL_DOMAIN') it"));
    values.put("/manage/catalogues/{slug}/entries/{key}", "music");
  }

  /** The secrets of links in mails to people whom all may see. */
  private void tokens(Map<String, String> values) {
    for (String mail :
        database
            .sql("select body_text from messaging_mail where recipient like 'plain%'")
            .query(String.class)
            .list()) {
      var found = TOKEN.matcher(mail);
      while (found.find()) {
        values.put(found.group(1) + "{token}", found.group(2));
      }
    }
  }

  private String of(String what) {
    return String.valueOf(number(what));
  }

  private String text(String sql) {
    return database.sql(sql).query(String.class).optional().orElse("999999999");
  }
}

package org.polyphony.platform.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.polyphony.platform.exchanges.Someone.MEMBER;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.polyphony.platform.exchanges.ExchangeResults;
import org.polyphony.platform.exchanges.ExchangeState;
import org.polyphony.platform.exchanges.Exchanges;
import org.polyphony.platform.exchanges.WithRecords;
import org.polyphony.platform.identity.Mails;
import org.polyphony.platform.messaging.Outbox;
import org.polyphony.platform.questionnaires.Case;
import org.polyphony.platform.results.Results;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Denied;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.shared.Refused;
import org.polyphony.platform.stakeholders.Sex;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A deep dive followed up after three, six and twelve months, on a clock that the test moves. */
@WithRecords
class FollowUpTest {

  private static final Actor OFFICER = Case.officer();
  private static final Actor COLLEAGUE = Case.colleague();
  private static final LocalDate END = LocalDate.of(2026, 3, 6);
  private static final PlanDraft PLAN =
      new PlanDraft(END, PlanDraft.MONTHS, PlanDraft.REMIND_AFTER, PlanDraft.LAST_AFTER);

  @Autowired FollowUps followUps;
  @Autowired Statements statements;
  @Autowired Answering answering;
  @Autowired PlanStore plans;
  @Autowired AskStore asks;
  @Autowired Attendance attendance;
  @Autowired ActionStore actions;
  @Autowired Outbox outbox;
  @Autowired Mails mails;
  @Autowired TransactionTemplate transaction;
  @Autowired Exchanges exchanges;
  @Autowired Results results;
  @Autowired List<ExchangeResults> findings;
  @Autowired FollowUpDesk desk;
  @Autowired JdbcClient database;

  @SuppressWarnings("NullAway.Init")
  private Case room;

  @BeforeEach
  void aDeepDive() {
    database.sql("update followup_plan set paused = true").update();
    room = new Case(exchanges, outbox, "2026-03-02", "2026-03-06");
    room.person("amel", "ar", "civil-society", Sex.FEMALE);
    room.person("boris", "ru", "government", Sex.MALE);
    room.person("chen", "zh", "academia", Sex.FEMALE);
    followUps.start(room.exchange(), PLAN, OFFICER);
  }

  @Test
  void asksAtThreeSixAndTwelveMonthsRemindsTwiceAndThenStops() {
    run("2026-06-05");
    assertThat(room.inbox("amel")).isEmpty();
    run("2026-06-06");
    run("2026-06-06");
    run("2026-06-07");
    assertThat(room.inbox("amel"))
        .singleElement()
        .satisfies(it -> {
          assertThat(it.language()).isEqualTo(Language.AR);
          assertThat(it.subject()).contains("ما الذي نتج");
          assertThat(it.text()).contains("/stop?lang=ar", "3 أشهر");
        });
    run("2026-06-19");
    assertThat(room.inbox("amel")).hasSize(1);
    run("2026-06-20");
    run("2026-06-21");
    assertThat(room.inbox("amel")).hasSize(2);
    answering.answer(room.token("boris"), null, Map.of());
    run("2026-07-04");
    run("2026-07-05");
    run("2026-09-01");
    assertThat(room.inbox("amel")).hasSize(3);
    assertThat(room.inbox("boris")).hasSize(2);
    run("2026-09-06");
    assertThat(room.inbox("amel")).hasSize(4);
    assertThat(room.inbox("boris")).hasSize(3);
    answering.answer(room.token("amel"), said("We pay fees on time"), Map.of());
    run("2027-03-06");
    assertThat(room.inbox("amel")).hasSize(5);
    run("2027-03-20");
    run("2027-04-03");
    run("2028-03-06");
    assertThat(room.inbox("amel")).hasSize(7);
    var amel = followUps.contacts(room.exchange(), OFFICER).getFirst();
    assertThat(amel.asks())
        .extracting(Ask::round, Ask::state)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(3, Ask.State.LAST_REMINDED),
            org.assertj.core.groups.Tuple.tuple(6, Ask.State.ANSWERED),
            org.assertj.core.groups.Tuple.tuple(12, Ask.State.LAST_REMINDED));
  }

  @Test
  void whoStoppedIsLeftAloneForEverAlsoUnderAnotherRecord() {
    run("2026-06-06");
    String token = room.token("amel");
    answering.stop(token, true);
    assertThat(answering.open(token).stopped()).isTrue();
    answering.stop(token, true);
    run("2026-06-20");
    run("2026-09-06");
    assertThat(room.inbox("amel")).hasSize(1);
    room.person("amel", "en", "media", Sex.FEMALE);
    run("2027-03-06");
    assertThat(room.inbox("amel")).hasSize(1);
    assertThat(followUps.contacts(room.exchange(), OFFICER))
        .filteredOn(Contact::stopped)
        .hasSize(2);
    answering.stop(token, false);
    run("2027-03-07");
    assertThat(room.inbox("amel")).hasSize(3);
  }

  @Test
  void aStatementCountsOnceASecondPersonConfirmedIt() {
    run("2026-06-06");
    String token = room.token("amel");
    answering.answer(token, said("We began to pay fees on time"), Map.of());
    answering.answer(token, said("We pay fees within thirty days"), Map.of());
    assertThat(answering.open(token).stated()).isEqualTo(said("We pay fees within thirty days"));
    var stated = statements.ofExchange(room.exchange(), OFFICER).getFirst();
    assertThat(stated.state()).isEqualTo(StatementState.STATED);
    assertThat(stated.round()).isEqualTo(3);
    assertThat(desk.items(OFFICER)).isNotEmpty();
    assertThat(found()).isEmpty();
    long result = confirm(stated, OFFICER);
    assertThat(found()).singleElement().satisfies(it -> assertThat(it.confirmed()).isTrue());
    var measured = results.byId(result, Actor.VISITOR);
    assertThat(measured.draft().finding().text(Language.EN))
        .contains("within thirty days", "Why it matters: Artists can live", "had to do with it");
    assertThat(measured.evidence())
        .extracting(it -> it.reference())
        .containsExactly("", "https://example.org/fees");
    assertThat(measured.evidence().getFirst().title().text(Language.FR)).contains("3 mois");
    assertThat(answering.open(token).decided()).isTrue();
    assertThatThrownBy(() -> answering.answer(token, null, Map.of())).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> confirm(statements.byId(stated.id(), OFFICER), COLLEAGUE))
        .isInstanceOf(Refused.class);
  }

  @Test
  void whoeverWroteOrChangedAStatementCannotConfirmIt() {
    long id = statements.add(room.exchange(), said("A new desk was opened"), OFFICER);
    samePerson(id, OFFICER);
    var first = statements.byId(id, COLLEAGUE);
    statements.change(id, first.version(), said("A help desk was opened"), COLLEAGUE);
    samePerson(id, COLLEAGUE);
    samePerson(id, OFFICER);
    var third = Case.staff(29L, "Sample Third");
    statements.decline(id, statements.byId(id, third).version(), "Opened before", third);
    assertThat(found()).isEmpty();
    statements.reopen(id, third);
    confirm(statements.byId(id, third), third);
    assertThat(found()).hasSize(1);
  }

  @Test
  void nothingChangedIsAnAnswerAndTakesAStatementBack() {
    run("2026-06-06");
    answering.answer(room.token("chen"), said("Something"), Map.of());
    answering.answer(room.token("chen"), null, Map.of());
    assertThat(statements.ofExchange(room.exchange(), OFFICER)).isEmpty();
    assertThat(answering.open(room.token("chen")).changed()).isFalse();
    refused("description", () -> answering.answer(room.token("chen"), said(" "), Map.of()));
    refused("outcome", () -> answering.answer(room.token("chen"), in("bliss"), Map.of()));
    assertThatThrownBy(() -> answering.open("forged")).isInstanceOf(NotFound.class);
  }

  @Test
  void aServerThatWasDownAsksWhenItIsBackButNotForWhatIsLongOver() {
    run("2026-12-20");
    assertThat(room.inbox("amel")).isEmpty();
    run("2027-05-01");
    assertThat(room.inbox("amel"))
        .singleElement()
        .satisfies(it -> assertThat(it.text()).contains("12"));
  }

  @Test
  void twoServersAtOnceAskOnce() throws Exception {
    var begin = new CountDownLatch(1);
    try (var pool = Executors.newFixedThreadPool(4)) {
      for (int i = 0; i < 4; i++) {
        var _ =
            pool.submit(() -> {
              begin.await();
              run("2026-06-06");
              return 0;
            });
      }
      begin.countDown();
    }
    assertThat(room.inbox("boris")).hasSize(1);
  }

  @Test
  void pausesAndIsStartedOnceAndOnlyForWhatWasHeld() {
    followUps.pause(room.exchange(), true, OFFICER);
    run("2026-06-06");
    assertThat(room.inbox("amel")).isEmpty();
    followUps.pause(room.exchange(), false, OFFICER);
    run("2026-06-06");
    assertThat(room.inbox("amel")).hasSize(1);
    assertThatThrownBy(() -> followUps.start(room.exchange(), PLAN, OFFICER))
        .isInstanceOf(Refused.class);
    long planned =
        exchanges.add(
            org.polyphony.platform.exchanges.Drafts.draft("Planned", "2027", null),
            ExchangeState.PLANNED,
            OFFICER);
    assertThatThrownBy(() -> followUps.start(planned, PLAN, OFFICER)).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> statements.add(planned, said("Early"), OFFICER))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> followUps.of(room.exchange(), MEMBER)).isInstanceOf(Denied.class);
    assertThatThrownBy(() -> followUps.start(room.exchange(), PLAN, MEMBER))
        .isInstanceOf(Denied.class);
    assertThatThrownBy(() -> statements.ofExchange(room.exchange(), MEMBER))
        .isInstanceOf(Denied.class);
    assertThat(desk.items(MEMBER)).isEmpty();
  }

  private void run(String day) {
    Instant now = LocalDate.parse(day).atTime(8, 0).toInstant(ZoneOffset.UTC);
    var clock = Clock.fixed(now, ZoneOffset.UTC);
    new Engine(plans, asks, attendance, actions, outbox, mails, transaction, clock).run();
  }

  private long confirm(StatementView it, Actor actor) {
    return statements.confirm(
        it.id(), it.version(), "Fees are paid", "new-and-improved-actions", actor);
  }

  private void samePerson(long id, Actor actor) {
    assertThatThrownBy(() -> confirm(statements.byId(id, actor), actor))
        .isInstanceOfSatisfying(
            Refused.class, it -> assertThat(it.key()).isEqualTo("results.refused.same-person"));
  }

  private List<ExchangeResults.Finding> found() {
    return findings.stream().flatMap(it -> it.of(room.exchange(), Actor.VISITOR).stream()).toList();
  }

  private static StatementDraft said(String words) {
    return draft(words, "new-and-improved-actions");
  }

  private static StatementDraft in(String outcome) {
    return draft("Words", outcome);
  }

  private static StatementDraft draft(String words, @Nullable String outcome) {
    return new StatementDraft(
        Language.EN,
        outcome,
        words,
        "Artists can live",
        "The model contract",
        "https://example.org/fees");
  }

  private static void refused(
      String field, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            Refused.class, it -> assertThat(Objects.toString(it.field())).isEqualTo(field));
  }
}

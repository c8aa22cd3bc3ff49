package org.polyphony.platform.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.polyphony.platform.StatementCounter;
import org.polyphony.platform.exchanges.Exchanges;
import org.polyphony.platform.exchanges.Someone;
import org.polyphony.platform.exchanges.WithRecords;
import org.polyphony.platform.exchanges.web.Pages;
import org.polyphony.platform.identity.Mails;
import org.polyphony.platform.messaging.Outbox;
import org.polyphony.platform.questionnaires.Case;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.stakeholders.Sex;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** The same by page, as people with browsers do it, none of them with script. */
@WithRecords
class FollowUpPagesTest {

  @Autowired PlanStore plans;
  @Autowired AskStore asks;
  @Autowired Attendance attendance;
  @Autowired ActionStore actions;
  @Autowired Outbox outbox;
  @Autowired Mails mails;
  @Autowired TransactionTemplate transaction;
  @Autowired Exchanges exchanges;
  @Autowired Statements statements;
  @Autowired JdbcClient database;
  @Autowired MockMvc mvc;

  @SuppressWarnings("NullAway.Init")
  private Case room;

  @SuppressWarnings("NullAway.Init")
  private Pages officer;

  @BeforeEach
  void oneExchange() {
    database.sql("update followup_plan set paused = true").update();
    room = new Case(exchanges, outbox, "2026-03-02", "2026-03-06");
    officer = Pages.as(mvc, Case.officer());
  }

  private String page() {
    return "/manage/exchanges/" + room.exchange() + "/follow-up";
  }

  @Test
  void isStartedAnsweredByLinkConfirmedAndShownUpAndDown() {
    room.person("amel", "ar", "media", Sex.FEMALE);
    assertThat(officer.open("/manage/exchanges/" + room.exchange()).body()).contains(page());
    String blank = officer.open(page()).body();
    assertThat(blank).contains("2026-03-06", "3, 6, 12", "Start the follow-up");
    assertThat(officer.send(page(), "from", "2026-03", "months", "3 x").body())
        .contains("Give the whole date", "is not a number");
    var started =
        officer.send(
            page(), "from", "2026-03-06", "months", "3, 6", "remindAfter", "14", "lastAfter", "28");
    assertThat(started.status()).as(started.body()).isEqualTo(302);
    var clock = Clock.fixed(Instant.parse("2026-06-06T08:00:00Z"), ZoneOffset.UTC);
    new Engine(plans, asks, attendance, actions, outbox, mails, transaction, clock).run();
    assertThat(officer.open(page()).body()).contains("amel", "asked, 6 June 2026");

    var person = new Pages(mvc, Actor.VISITOR, Language.AR);
    String link = room.link("amel");
    assertThat(person.open(link).body())
        .contains("dir=\"rtl\"", "هل تفعل أنت أو منظمتك")
        .doesNotContain("hx-");
    assertThat(person.send(link).status()).isEqualTo(422);
    assertThat(person.send(link, "changed", "yes").status()).isEqualTo(422);
    assertThat(person.send(link, "changed", "perhaps").status()).isEqualTo(422);
    var kept =
        person.send(link, "changed", "yes", "description", "<b>ندفع</b> في موعده", "outcome", "");
    assertThat(kept.location()).endsWith("?done=1&lang=ar");
    assertThat(person.open(kept.location()).body()).contains("شكرًا", "&lt;b&gt;ندفع");

    String list = officer.open("/manage/statements?state=stated").body();
    assertThat(list).contains("ندفع", "lang=\"ar\"", "amel");
    String work = statements.ofExchange(room.exchange(), Case.officer()).getFirst().path();
    assertThat(officer.send(work + "/confirm", "version", "0").status()).isEqualTo(422);
    assertThat(officer.send(work + "/decline", "version", "0").status()).isEqualTo(422);
    var confirmed =
        officer.send(
            work + "/confirm",
            "version",
            "0",
            "title",
            "دفع الأجور",
            "outcome",
            "new-and-improved-actions");
    assertThat(confirmed.status()).as(confirmed.body()).isEqualTo(302);
    assertThat(officer.open(work).body()).contains("/manage/results/", "Confirmed", "History");
    String shown = Pages.as(mvc, Actor.VISITOR).open("/exchanges/" + room.exchange()).body();
    assertThat(shown).contains("دفع الأجور").doesNotContain("amel");
    assertThat(person.open(link).body()).contains("جرى التحقق").doesNotContain("<textarea");
    assertThat(officer.open("/manage/statements.csv").body()).contains("ندفع");
  }

  @Test
  void theStopLinkOpensAPageWithOneButtonAndChangesNothingByItself() {
    room.person("boris", "ru", "media", Sex.MALE);
    officer.send(
        page(), "from", "2026-03-06", "months", "3", "remindAfter", "14", "lastAfter", "28");
    var clock = Clock.fixed(Instant.parse("2026-06-06T08:00:00Z"), ZoneOffset.UTC);
    new Engine(plans, asks, attendance, actions, outbox, mails, transaction, clock).run();
    var person = new Pages(mvc, Actor.VISITOR, Language.RU);
    String stop = room.link("boris").replace("?", "/stop?");
    assertThat(person.open(stop).body()).contains("Больше не задавать вопросов?");
    assertThat(person.open(stop).body()).contains("Больше не задавать вопросов?");
    String done = person.send(stop).location();
    assertThat(person.open(done).body()).contains("Вас больше не будут спрашивать");
    assertThat(officer.open(page()).body()).contains("wants no more questions");
    assertThat(officer.send(page() + "/pause").status()).isEqualTo(302);
    assertThat(officer.open(page()).body()).contains("Go on");
  }

  @Test
  void theListCostsTheSameForOneAndForManyAndIsForStaffOnly() throws Exception {
    String add = "/manage/exchanges/" + room.exchange() + "/statements/add";
    assertThat(officer.send(add, "description", "").status()).isEqualTo(422);
    officer.send(add, "language", "en", "description", "A desk was opened");
    long one = cost();
    for (int i = 0; i < 5; i++) {
      officer.send(add, "language", "en", "description", "A desk was opened");
    }
    assertThat(cost()).isEqualTo(one);
    assertThat(Pages.as(mvc, Someone.MEMBER).open("/manage/statements").status()).isEqualTo(403);
    String work = statements.ofExchange(room.exchange(), Case.officer()).getFirst().path();
    assertThat(officer.open(work + "/edit").body()).contains("A desk was opened");
    var other = Pages.as(mvc, Case.colleague());
    assertThat(other.send(work + "/decline", "version", "0", "reason", "Twice").status())
        .isEqualTo(302);
    assertThat(other.open(work).body()).contains("Twice", "Decide again");
    assertThat(other.send(work + "/reopen").status()).isEqualTo(302);
  }

  private long cost() throws Exception {
    return StatementCounter.least(() -> officer.open("/manage/statements"));
  }
}

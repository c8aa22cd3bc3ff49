package org.polyphony.platform.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.polyphony.platform.StatementCounter;
import org.polyphony.platform.exchanges.Exchanges;
import org.polyphony.platform.exchanges.Someone;
import org.polyphony.platform.exchanges.WithRecords;
import org.polyphony.platform.exchanges.web.Pages;
import org.polyphony.platform.messaging.Outbox;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.stakeholders.Sex;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The same by page, as people with browsers do it, none of them with script. */
@WithRecords
class QuestionnairePagesTest {

  @Autowired Exchanges exchanges;
  @Autowired Questionnaires questionnaires;
  @Autowired QuestionBank bank;
  @Autowired Outbox outbox;
  @Autowired MockMvc mvc;

  @SuppressWarnings("NullAway.Init")
  private Case room;

  @SuppressWarnings("NullAway.Init")
  private Pages officer;

  @BeforeEach
  void oneExchange() {
    room = new Case(exchanges, outbox, "2026-03-02", "2026-03-06");
    officer = Pages.as(mvc, Case.officer());
  }

  private String made() {
    var question = bank.all(Case.officer()).getFirst();
    var done =
        officer.send(
            "/manage/exchanges/" + room.exchange() + "/questionnaires/add",
            "kind",
            "GAIN",
            "title.original",
            "en",
            "title.en",
            "Before and after",
            "questions",
            String.valueOf(question.id()));
    assertThat(done.status()).as(done.body()).isEqualTo(302);
    return done.location();
  }

  @Test
  void isMadeOpenedAnsweredInArabicAndToldOf() {
    room.person("amel", "ar", "media", Sex.FEMALE);
    room.person("boris", "ru", "media", Sex.MALE);
    String list = "/manage/exchanges/" + room.exchange() + "/questionnaires";
    assertThat(officer.open(list).body()).contains("No questionnaire yet");
    assertThat(officer.send(list + "/add", "title.en", "T", "kind", "GAIN").body())
        .contains("Choose at least one question", "value=\"T\"");
    String work = made();
    assertThat(officer.open(work + "/open/before").body()).contains("2 people accepted");
    assertThat(officer.send(work + "/open/before").status()).isEqualTo(302);
    var person = new Pages(mvc, Actor.VISITOR, Language.AR);
    String link = room.link("amel");
    String blank = person.open(link).body();
    assertThat(blank)
        .contains("dir=\"rtl\"", "type=\"radio\"", "5 أوافق تمامًا")
        .doesNotContain("hx-");
    assertThat(person.send(link).status()).isEqualTo(422);
    long item =
        questionnaires
            .ofExchange(room.exchange(), Case.officer())
            .getFirst()
            .items()
            .getFirst()
            .id();
    assertThat(person.send(link, "item." + item, "9").status()).isEqualTo(422);
    var kept = person.send(link, "item." + item, "4");
    assertThat(kept.location()).endsWith("?done=1&lang=ar");
    assertThat(person.open(kept.location()).body()).contains("شكرًا", "checked");
    String seen = officer.open(work).body();
    assertThat(seen).contains("Open: Before", "History").doesNotContain("amel");
    assertThat(officer.send(work + "/close/before").status()).isEqualTo(302);
    assertThat(person.send(link, "item." + item, "1").body()).contains("أُغلقت هذه الأسئلة");
    assertThat(officer.send(work + "/open/after").status()).isEqualTo(302);
    assertThat(officer.send(work + "/close/after").status()).isEqualTo(302);
    String told = work.replace("/manage", "");
    assertThat(Pages.as(mvc, Actor.VISITOR).open("/exchanges/" + room.exchange()).body())
        .contains(told);
    assertThat(Pages.as(mvc, Actor.VISITOR).open(told).body()).contains("Fewer than 5 people");
    assertThat(officer.open(work + "/finish").body()).contains("cannot be undone");
    assertThat(officer.send(work + "/finish").status()).isEqualTo(302);
    assertThat(person.open(link).status()).isEqualTo(404);
  }

  @Test
  void paperIsPrintedTypedInAndTakenOut() {
    long person = room.person("amel", "ar", "media", Sex.FEMALE);
    String work = made();
    officer.send(work + "/open/before");
    assertThat(officer.open(work + "/paper").body()).contains("Code word", "☐");
    String add = work + "/sheets/add";
    assertThat(officer.open(add).body()).contains("amel");
    assertThat(officer.send(add, "wave", "BEFORE").body()).contains("This field is needed");
    long item =
        questionnaires
            .ofExchange(room.exchange(), Case.officer())
            .getFirst()
            .items()
            .getFirst()
            .id();
    var typed =
        officer.send(
            add,
            "wave",
            "BEFORE",
            "person",
            String.valueOf(person),
            "source",
            "sheet 3",
            "item." + item,
            "2");
    assertThat(typed.status()).as(typed.body()).isEqualTo(302);
    String page = officer.open(work).body();
    assertThat(page).contains("sheet 3", "typed in by Sample Officer");
    assertThat(officer.open(work + "/answers.csv").body()).contains("before,paper,2");
    String drop =
        page.replaceAll("(?s).*(/manage/questionnaires/\\d+/sheets/[0-9a-f-]{36}/remove).*", "$1");
    assertThat(officer.open(drop).body()).contains("leave every figure");
    assertThat(officer.send(drop).status()).isEqualTo(302);
    assertThat(officer.open(work).body()).doesNotContain("sheet 3");
  }

  @Test
  void theListCostsTheSameForOneAndForMany() throws Exception {
    made();
    long one = cost();
    for (int i = 0; i < 5; i++) {
      made();
    }
    assertThat(cost()).isEqualTo(one);
    assertThat(Pages.as(mvc, Someone.MEMBER).open("/manage/questionnaires").status())
        .isEqualTo(403);
    assertThat(officer.open("/manage/questions?outcome=enhanced-skills").body())
        .contains("I am able to do this work without help.");
  }

  private long cost() throws Exception {
    return StatementCounter.least(() -> officer.open("/manage/questionnaires"));
  }
}

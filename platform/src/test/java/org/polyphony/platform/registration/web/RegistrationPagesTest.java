package org.polyphony.platform.registration.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.polyphony.platform.registration.Fixture.OFFICER;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.polyphony.platform.StatementCounter;
import org.polyphony.platform.exchanges.Exchanges;
import org.polyphony.platform.exchanges.WithRecords;
import org.polyphony.platform.exchanges.web.Pages;
import org.polyphony.platform.registration.Books;
import org.polyphony.platform.registration.Fixture;
import org.polyphony.platform.registration.Registrations;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The pages of registration, as visitors, people with a link and staff see them. */
@WithRecords
class RegistrationPagesTest {

  @Autowired MockMvc mvc;
  @Autowired Exchanges exchanges;
  @Autowired Books books;
  @Autowired Registrations registrations;

  private Fixture fixture() {
    return new Fixture(exchanges, books, registrations);
  }

  private Pages visitor() {
    return Pages.as(mvc, Actor.VISITOR);
  }

  private Pages officer() {
    return Pages.as(mvc, OFFICER);
  }

  @Test
  void aVisitorRegistersLooksChangesAndCancelsWithoutScriptOrAccount() {
    long exchange = fixture().open(1);
    assertThat(visitor().open("/exchanges/" + exchange).body())
        .contains("/exchanges/" + exchange + "/register");
    var blank = visitor().open("/exchanges/" + exchange + "/register");
    assertThat(blank.body()).contains("1 of 1 seats is free", "name=\"submission\"", "Delegate");

    var sent = register(exchange, "Ana Sample", "ana@example.org", "submission-a");
    assertThat(sent.status()).isEqualTo(302);
    assertThat(sent.location()).startsWith("/registrations/");
    assertThat(register(exchange, "Ana Sample", "ana@example.org", "submission-b").location())
        .endsWith("/register/sent");
    String own = sent.location();
    assertThat(visitor().open(own).body()).contains("A seat is held for you.", "ana@example.org");
    assertThat(visitor().in(Language.AR).open(own).body()).contains("لك مقعد محجوز");

    var edit = visitor().open(own + "/change");
    assertThat(edit.body()).contains("value=\"Ana Sample\"").doesNotContain("name=\"email\"");
    var refused =
        visitor()
            .send(
                own + "/change",
                "version",
                "0",
                "name",
                "x".repeat(10_000),
                "category",
                category(exchange),
                "language",
                "fr");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body()).contains("x".repeat(10_000));
    assertThat(visitor().open(own + "/cancel").body()).contains("goes to the next person");
    assertThat(visitor().open(own).body()).as("opening changed nothing").contains("A seat is held");
    assertThat(visitor().send(own + "/cancel").location()).isEqualTo(own);
    assertThat(visitor().open(own).body()).contains("This registration was cancelled.");
    assertThat(visitor().open("/registrations/v1.forged").status()).isEqualTo(404);
  }

  @Test
  void aFullExchangeShowsThePlaceInTheListAndAForm422KeepsWhatWasTyped() {
    long exchange = fixture().open(1);
    fixture().register(exchange, "Ana Sample");
    var sent = register(exchange, "Boris Sample", "boris@example.org", "submission-c");
    assertThat(visitor().open(sent.location()).body())
        .contains("number 1 of the waiting list", "Leave the waiting list");
    var bad =
        visitor()
            .send(
                "/exchanges/" + exchange + "/register",
                "submission",
                "submission-d",
                "name",
                "Chen Kept",
                "email",
                "nobody",
                "category",
                category(exchange));
    assertThat(bad.status()).isEqualTo(422);
    assertThat(bad.body()).contains("Chen Kept", "submission-d", "nobody");
    assertThat(visitor().open("/exchanges/" + exchange + "/registered").body())
        .contains("Ana Sample")
        .doesNotContain("Boris Sample", "example.org");
  }

  @Test
  void theOfficerOpensRegistrationAndIsToldWhatCannotBe() {
    long exchange = fixture().exchange();
    String work = "/manage/exchanges/" + exchange + "/registration";
    assertThat(officer().open("/manage/exchanges/" + exchange).body()).contains(work);
    assertThat(officer().open(work).body()).contains("Nobody can register yet");
    assertThat(officer().open(work + "/settings").body()).contains("2119-05-03", "18:00");
    var backwards = settings(work, "2119-05-03", "2119-05-01", "Europe/Paris");
    assertThat(backwards.status()).isEqualTo(422);
    assertThat(backwards.body()).contains("must close after it opens");
    assertThat(settings(work, "2027-03-28", "2119-05-01", "Mars/Olympus").status()).isEqualTo(422);
    assertThat(settings(work, "2020-01-01", "2119-05-01", "Europe/Paris").location())
        .isEqualTo(work);
    assertThat(officer().open(work).body()).contains("Delegate", "Observer", "0 of 2");
    assertThat(visitor().open("/exchanges/" + exchange).body())
        .contains("/exchanges/" + exchange + "/register");

    var over =
        officer()
            .send(work + "/quotas/add", "name.en", "All", "name.original", "en", "reserved", "3");
    assertThat(over.status()).isEqualTo(422);
    assertThat(over.body()).contains("3 seats would be reserved, but there are only 2 in all");
    assertThat(
            officer()
                .send(
                    work + "/quotas/add",
                    "name.en",
                    "Delegates",
                    "name.original",
                    "en",
                    "most",
                    "1",
                    "categories",
                    category(exchange))
                .location())
        .isEqualTo(work);
    assertThat(officer().open(work).body()).contains("Delegates");
  }

  @Test
  void theListCostsTheSameForOneAndForThirtyAndGoesOutAsAFile() throws Exception {
    long one = fixture().open(50);
    long many = fixture().open(10);
    fixture().register(one, "Only Sample");
    for (int i = 0; i < 30; i++) {
      fixture().register(many, "Person" + i + " Sample");
    }
    String path = "/manage/exchanges/%d/registration";
    officer().open(path.formatted(one));
    long few = StatementCounter.count(() -> officer().open(path.formatted(one)));
    long lots = StatementCounter.count(() -> officer().open(path.formatted(many)));
    assertThat(lots).isEqualTo(few);
    assertThat(officer().open(path.formatted(many) + "?state=WAITING&sort=-name").body())
        .contains("Person29", "No. 20");
    assertThat(officer().open(path.formatted(many) + ".csv").body())
        .contains("person29.sample@example.org", "Waiting list");
    assertThat(Pages.as(mvc, Fixture.MEMBER).open(path.formatted(many)).status()).isEqualTo(403);
  }

  @Test
  void theOfficerLooksAtOneApprovesWritesANoteAndCancels() {
    long exchange = fixture().open(1);
    var ana = fixture().register(exchange, "Ana Sample");
    fixture().register(exchange, "Boris Sample");
    String work = "/manage/exchanges/" + exchange + "/registration";
    String person = work + "/people/" + ana.id();
    assertThat(officer().open(person).body()).contains("Ana Sample", "ana.sample@example.org");
    assertThat(officer().send(person + "/approve").status()).isEqualTo(422);
    officer().send(person + "/note", "note", "Knows the minister");
    assertThat(officer().open(person).body()).contains("Knows the minister");
    assertThat(visitor().open(String.valueOf(ana.path())).body())
        .doesNotContain("Knows the minister");
    assertThat(officer().open(person + "/cancel").body()).contains("Cancel the registration of");
    officer().send(person + "/cancel");
    assertThat(officer().open(work + "/log").body())
        .contains("Seat offered", "Boris Sample", "registration 2");
    for (Language language : Language.values()) {
      for (String each :
          List.of(work, person, work + "/log", work + "/settings", work + "/quotas/add")) {
        assertThat(officer().in(language).open(each).status()).as(each).isEqualTo(200);
      }
    }
  }

  private String category(long exchange) {
    return String.valueOf(fixture().category(exchange, 0));
  }

  private Pages.Answer register(long exchange, String name, String email, String submission) {
    return visitor()
        .send(
            "/exchanges/" + exchange + "/register",
            "submission",
            submission,
            "name",
            name,
            "email",
            email,
            "category",
            category(exchange),
            "language",
            "en",
            "listed",
            "yes");
  }

  private Pages.Answer settings(String work, String opens, String closes, String zone) {
    return officer()
        .send(
            work + "/settings",
            "opens",
            opens,
            "opensTime",
            "09:00",
            "closes",
            closes,
            "closesTime",
            "18:00",
            "zone",
            zone,
            "capacity",
            "2",
            "waiting",
            "yes",
            "confirmHours",
            "48",
            "needsUntil",
            "2119-06-01");
  }
}

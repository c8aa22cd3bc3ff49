package org.polyphony.platform.invitations.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.polyphony.platform.invitations.House.OFFICER;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.polyphony.platform.StatementCounter;
import org.polyphony.platform.exchanges.Exchanges;
import org.polyphony.platform.exchanges.WithRecords;
import org.polyphony.platform.exchanges.web.Pages;
import org.polyphony.platform.invitations.Guests;
import org.polyphony.platform.invitations.House;
import org.polyphony.platform.invitations.Rounds;
import org.polyphony.platform.messaging.Outbox;
import org.polyphony.platform.registration.Books;
import org.polyphony.platform.registration.Registrations;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.stakeholders.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The pages of invitations, as the staff and those with a link see them. */
@WithRecords
class InvitationPagesTest {

  @Autowired MockMvc mvc;
  @Autowired Exchanges exchanges;
  @Autowired Books books;
  @Autowired Registrations registrations;
  @Autowired Rounds rounds;
  @Autowired Guests guests;
  @Autowired People people;
  @Autowired Outbox outbox;

  private House house() {
    return new House(exchanges, books, registrations, rounds, guests, people, outbox);
  }

  private Pages officer() {
    return Pages.as(mvc, OFFICER);
  }

  private Pages visitor() {
    return Pages.as(mvc, Actor.VISITOR);
  }

  @Test
  void theOfficerWritesALetterChoosesPeopleLooksAtItAndSendsIt() {
    long exchange = house().withSeats(3);
    var ana = house().person("Ana" + exchange, "fr", true);
    var lost = house().person("Lost" + exchange, "en", false);
    String work = "/manage/exchanges/" + exchange + "/invitations";
    assertThat(officer().open("/manage/exchanges/" + exchange).body()).contains(work);
    assertThat(officer().open(work).body()).contains("Nobody is invited yet");
    var blank = officer().open(work + "/add");
    assertThat(blank.body()).contains("{name}", "Nous avons l’honneur", "0 of 3");
    var refused = letter(work + "/add", "Dear {nane}", "2119-04-01", category(exchange));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body()).contains("There is no place {nane}", "Dear {nane}");
    assertThat(letter(work + "/add", "Dear {name}", "2119", "").status()).isEqualTo(422);
    var saved = letter(work + "/add", "Dear {name}", "2119-04-01", category(exchange));
    assertThat(saved.status()).isEqualTo(302);
    String round = saved.location();
    assertThat(officer().open(round + "/add?q=Ana" + exchange).body())
        .contains("value=\"" + ana.id() + "\"");
    assertThat(officer().send(round + "/add").status()).isEqualTo(422);
    officer().send(round + "/add", "who", String.valueOf(ana.id()));
    officer().send(round + "/add", "who", String.valueOf(lost.id()));
    assertThat(officer().open(round).body()).contains("Ana" + exchange, "Send the letters");
    assertThat(officer().open(round + "?state=unreachable").body())
        .contains("Lost" + exchange)
        .doesNotContain("Ana" + exchange);
    assertThat(officer().open(round + "/preview").body())
        .contains("Dear", "There are no words in this language: the letter goes out in English.");
    assertThat(officer().open(round + "/send").body())
        .contains("Send 1 letter?", "Lost" + exchange, "Français");
    assertThat(house().inbox(ana.email())).as("asking sends nothing").isEmpty();
    assertThat(officer().send(round + "/send").location()).isEqualTo(round);
    assertThat(house().inbox(ana.email())).hasSize(1);
    assertThat(officer().send(round + "/send").status()).isEqualTo(422);
    assertThat(officer().open(round + ".csv").body()).contains(ana.email(), "Sent");
    assertThat(Pages.as(mvc, House.EVALUATOR).open(round).body()).doesNotContain(round + "/send");
    assertThat(Pages.as(mvc, House.EVALUATOR).open(round + "/send").status()).isEqualTo(403);
  }

  @Test
  void whoIsInvitedAnswersWithoutScriptOrAccountAndLookingChangesNothing() {
    long exchange = house().withSeats(1);
    long round = house().round(exchange);
    var ana = house().person("Ana", "en", true);
    guests.add(OFFICER, exchange, round, List.of(ana.id()));
    guests.send(OFFICER, exchange, round);
    String page = "/invitations/" + house().token(ana.email());
    for (Language language : Language.values()) {
      assertThat(visitor().in(language).open(page).status()).isEqualTo(200);
    }
    assertThat(visitor().open(page).body())
        .contains("I accept", "I cannot come", "Somebody else comes", "Deep dive", "noindex");
    var bad = visitor().send(page + "/substitute", "name", "Dora", "email", "nobody");
    assertThat(bad.status()).isEqualTo(422);
    assertThat(bad.body()).contains("Dora", "nobody", "open");
    assertThat(visitor().send(page + "/decline", "reason", "x".repeat(1001)).status())
        .isEqualTo(422);
    assertThat(visitor().send(page + "/accept").location()).startsWith(page);
    assertThat(visitor().open(page).body())
        .contains("A seat is held for you.", "/registrations/", "I cannot come")
        .doesNotContain("I accept<");
    visitor().send(page + "/decline", "reason", "Ill");
    assertThat(visitor().open(page).body()).contains("You have declined");
    String staff = "/manage/exchanges/" + exchange + "/invitations/" + round + "/people/";
    long id = house().of(exchange, round, ana.email()).id();
    assertThat(officer().open(staff + id).body()).contains("Ill", "Declined");
    assertThat(visitor().open("/invitations/v1.forged").status()).isEqualTo(404);
    assertThat(visitor().open("/invitations/v1.forged").body()).contains("leads nowhere");
    assertThat(visitor().send("/invitations/v1.forged/accept").status()).isEqualTo(404);
  }

  @Test
  void theOfficerCorrectsAnAddressMarksFailuresAndWithdraws() {
    long exchange = house().exchange();
    long round = house().round(exchange);
    var ana = house().person("Ana", "en", true);
    guests.add(OFFICER, exchange, round, List.of(ana.id()));
    guests.send(OFFICER, exchange, round);
    String page = "/invitations/" + house().token(ana.email());
    long id = house().of(exchange, round, ana.email()).id();
    String path = "/manage/exchanges/" + exchange + "/invitations/" + round + "/people/" + id;
    officer().send(path + "/failed");
    assertThat(officer().open(path).body()).contains("Not delivered");
    var bad =
        officer().send(path + "/address", "email", "nobody", "language", "en", "version", "2");
    assertThat(bad.status()).isEqualTo(422);
    assertThat(
            officer()
                .send(
                    path + "/address",
                    "email",
                    "ana.new@example.org",
                    "language",
                    "ru",
                    "version",
                    "2")
                .status())
        .isEqualTo(302);
    officer().send(path + "/resend");
    assertThat(visitor().open(page).status()).isEqualTo(410);
    assertThat(visitor().open(page).body()).contains("A newer letter went to another address");
    assertThat(officer().open(path + "/withdraw").body()).contains("Withdraw the invitation of");
    officer().send(path + "/withdraw");
    assertThat(officer().send(path + "/withdraw").status()).isEqualTo(422);
    assertThat(officer().open(path).body()).contains("Withdrawn");
    assertThat(officer().send(path + "/resend").status()).isEqualTo(422);
  }

  @Test
  void theListCostsTheSameForOneAndForThirtyInEveryLanguage() throws Exception {
    long exchange = house().exchange();
    long few = house().round(exchange);
    long other = house().exchange();
    long many = house().round(other);
    guests.add(OFFICER, exchange, few, List.of(house().person("Only", "en", true).id()));
    var crowd = new ArrayList<Long>();
    for (int i = 0; i < 30; i++) {
      crowd.add(house().person("Person" + i, "en", true).id());
    }
    guests.add(OFFICER, other, many, crowd);
    String path = "/manage/exchanges/%d/invitations/%d";
    officer().open(path.formatted(exchange, few));
    long one = StatementCounter.count(() -> officer().open(path.formatted(exchange, few)));
    long thirty = StatementCounter.count(() -> officer().open(path.formatted(other, many)));
    assertThat(thirty).isEqualTo(one);
    for (Language language : Language.values()) {
      for (String part : List.of("", "/preview", "/send", "/add?proposals=yes", "/letter")) {
        assertThat(officer().in(language).open(path.formatted(other, many) + part).status())
            .as(part)
            .isEqualTo(200);
      }
    }
  }

  private String category(long exchange) {
    return String.valueOf(
        registrations.book(OFFICER, exchange).orElseThrow().categories().getFirst().id());
  }

  private Pages.Answer letter(String path, String body, String replyBy, String category) {
    return officer()
        .send(
            path,
            "name",
            "First",
            "category",
            category,
            "replyBy",
            replyBy,
            "reminders",
            "2119-03-20, 2119-03-25",
            "subject.en",
            "Come to {exchange}",
            "subject.original",
            "en",
            "body.en",
            body,
            "body.original",
            "en");
  }
}

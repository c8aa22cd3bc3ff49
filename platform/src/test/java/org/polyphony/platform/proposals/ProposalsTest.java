package org.polyphony.platform.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.polyphony.platform.exchanges.Someone.OFFICER;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.polyphony.platform.exchanges.ExchangeFilter;
import org.polyphony.platform.exchanges.ExchangeState;
import org.polyphony.platform.exchanges.ExchangeView;
import org.polyphony.platform.exchanges.Exchanges;
import org.polyphony.platform.exchanges.Someone;
import org.polyphony.platform.exchanges.WithRecords;
import org.polyphony.platform.exchanges.web.Pages;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.shared.PageRequest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** A member asks, an officer answers with reasons, and the idea follows the answer. */
@WithRecords
class ProposalsTest {

  @Autowired MockMvc mvc;
  @Autowired JdbcClient database;
  @Autowired Exchanges exchanges;
  @Autowired Proposals proposals;

  private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);
  private Pages member;
  private Someone account;

  @BeforeEach
  void somebodyWithoutARole() {
    account = account("amina");
    member = Pages.as(mvc, account);
  }

  private Someone account(String name) {
    long id =
        database
            .sql(
                "insert into identity_account (email, name, language, created_at)"
                    + " values (?, ?, 'fr', now()) returning id")
            .param(name + "." + word + "@example.org")
            .param("Amina " + word)
            .query(Long.class)
            .single();
    return new Someone(id, "Amina " + word, Set.of());
  }

  private String propose(String... more) {
    String[] fields = {
      "kind",
      "ASSISTANCE",
      "title",
      "Visit " + word,
      "need",
      "A law on artists, éé 法",
      "language",
      "fr",
      "behalf",
      "Ministry " + word,
      "country",
      "MU",
      "wanted",
      "2027",
      "areas",
      "gender-equality"
    };
    var all = java.util.stream.Stream.of(fields, more).flatMap(java.util.Arrays::stream);
    return member.send("/exchanges/propose", all.toArray(String[]::new)).location();
  }

  private ExchangeView idea(Actor actor) {
    var filter = new ExchangeFilter("Visit " + word, "", "", "", "", "", true);
    return exchanges.list(filter, PageRequest.first(5), actor).rows().getFirst();
  }

  private static String number(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  @Test
  void whatIsAskedForIsAnIdeaUntilItIsAccepted() {
    String own = propose();
    assertThat(own).startsWith("/account/proposals/");
    assertThat(member.open(own).body())
        .contains("Visit " + word, "A law on artists, éé 法", "Waits for an answer", "2027");
    var idea = idea(OFFICER);
    assertThat(idea.state()).isEqualTo(ExchangeState.IDEA);
    assertThat(idea.draft().title().original()).isEqualTo(Language.FR);
    assertThat(idea.draft().areas()).containsExactly("gender-equality");
    assertThat(idea.draft().countries()).containsExactly("MU");
    assertThat(member.open("/exchanges/" + idea.id()).status())
        .as("an idea is not public")
        .isEqualTo(404);
    String work = "/manage/proposals/" + number(own);
    var officer = Pages.as(mvc, OFFICER);
    assertThat(officer.open("/manage/exchanges/" + idea.id()).body())
        .contains("Amina " + word + " · Ministry " + word, "href=\"" + work + "\"");
    assertThat(officer.send(work + "/accept", "reason", " ").status()).isEqualTo(422);
    assertThat(idea(OFFICER).state()).isEqualTo(ExchangeState.IDEA);
    assertThat(officer.send(work + "/accept", "reason", "It fits " + word).status()).isEqualTo(302);
    assertThat(idea(OFFICER).state()).isEqualTo(ExchangeState.PLANNED);
    assertThat(member.open(own).body())
        .contains("Accepted", "It fits " + word, "href=\"/exchanges/" + idea.id() + "\"");
    assertThat(mail()).contains("est acceptée", "It fits " + word, "/account/proposals/");
    assertThat(officer.send(work + "/decline", "reason", "Late").body())
        .as("an answer is given once")
        .contains("answered or taken back already");
    assertThat(idea(OFFICER).state()).isEqualTo(ExchangeState.PLANNED);
  }

  private String mail() {
    return database
        .sql("select subject || ' ' || body_text from messaging_mail where recipient = ?")
        .param("amina." + word + "@example.org")
        .query(String.class)
        .single();
  }

  @Test
  void aDeclinedOrWithdrawnIdeaIsCancelledAndKept() {
    String first = propose();
    var officer = Pages.as(mvc, OFFICER);
    String work = "/manage/proposals/" + number(first);
    officer.send(work + "/decline", "reason", "No funds " + word);
    assertThat(idea(OFFICER).state()).isEqualTo(ExchangeState.CANCELLED);
    assertThat(member.open(first).body()).contains("Declined", "No funds " + word);
    String second = propose("audience", "Twelve officials");
    assertThat(member.open(second + "/withdraw").body()).contains("Take back “Visit " + word);
    assertThat(member.open(second).body()).as("a look changes nothing").contains("Waits");
    member.send(second + "/withdraw");
    assertThat(member.open(second).body()).contains("Taken back", "Twelve officials");
    assertThat(officer.open("/manage/proposals?state=DECLINED&q=" + word).body())
        .contains(work)
        .doesNotContain("/manage/proposals/" + number(second));
    assertThat(officer.open("/manage/proposals.csv?q=" + word).body())
        .contains("No funds " + word, "WITHDRAWN");
  }

  @Test
  void othersSeeNothingOfIt() {
    String own = propose();
    var other = Pages.as(mvc, account("other"));
    assertThat(other.open(own).status()).isEqualTo(404);
    assertThat(other.open(own + "/withdraw").status()).isEqualTo(404);
    assertThat(other.send(own + "/withdraw").status()).isEqualTo(404);
    assertThat(other.open("/account/proposals").body()).contains("No proposal yet");
    assertThat(other.open("/manage/proposals/" + number(own)).status()).isEqualTo(403);
    assertThat(Pages.as(mvc, Actor.VISITOR).open("/exchanges/propose").location())
        .startsWith("/sign-in");
  }

  @Test
  void aFaultKeepsWhatWasTyped() {
    var answer =
        member.send(
            "/exchanges/propose",
            "kind",
            "PARTY",
            "title",
            "Kept " + word,
            "need",
            "",
            "wanted",
            "next summer",
            "country",
            "QQ");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("Kept " + word, "next summer", "f-need-error");
    var unknown =
        member.send(
            "/exchanges/propose",
            "kind",
            "EXCHANGE",
            "title",
            "Kept " + word,
            "need",
            "x",
            "areas",
            "no-such-area");
    assertThat(unknown.status()).isEqualTo(422);
    assertThat(unknown.body()).contains("Kept " + word, "no-such-area");
    assertThat(proposals.own(account)).isEmpty();
  }

  @Test
  void nobodyBuriesTheOthers() {
    for (int i = 0; i < ProposalService.MOST_OPEN; i++) {
      propose();
    }
    var answer =
        member.send(
            "/exchanges/propose", "kind", "EXCHANGE", "title", "One more " + word, "need", "x");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("20 of your proposals wait", "One more " + word);
  }

  @Test
  void speaksEveryLanguage() {
    String own = propose();
    for (Language each : Language.values()) {
      assertThat(member.in(each).open("/exchanges/propose").status()).isEqualTo(200);
      assertThat(member.in(each).open(own).status()).isEqualTo(200);
      assertThat(Pages.as(mvc, OFFICER).in(each).open("/manage/proposals").status()).isEqualTo(200);
    }
  }
}

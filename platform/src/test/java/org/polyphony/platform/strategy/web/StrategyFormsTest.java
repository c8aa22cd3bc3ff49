package org.polyphony.platform.strategy.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.polyphony.platform.exchanges.Someone.OFFICER;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.polyphony.platform.exchanges.WithRecords;
import org.polyphony.platform.exchanges.web.Pages;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.PartialDate;
import org.polyphony.platform.shared.TranslationState;
import org.polyphony.platform.strategy.AgreementDraft;
import org.polyphony.platform.strategy.Catalogue;
import org.polyphony.platform.strategy.IndicatorValue;
import org.polyphony.platform.strategy.Mandates;
import org.polyphony.platform.strategy.Strategies;
import org.polyphony.platform.strategy.StrategyView;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What the forms refuse, and what asks before it removes. */
@WithRecords
class StrategyFormsTest {
  private static final String BASE = "/manage/strategies/stakeholder-outreach-strategy";

  @Autowired MockMvc mvc;
  @Autowired Mandates mandates;
  @Autowired Strategies strategies;
  @Autowired Catalogue catalogue;

  private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);

  private Pages officer() {
    return Pages.as(mvc, OFFICER);
  }

  private StrategyView strategy() {
    return strategies.bySlug("stakeholder-outreach-strategy");
  }

  private void refused(String path, String field, String value, String... others) {
    var fields = new java.util.ArrayList<>(List.of(others));
    fields.addAll(List.of(field, value, "title.en", "Kept " + word, "title.original", "en"));
    var answer = officer().send(path, fields.toArray(String[]::new));
    assertThat(answer.status()).as(field).isEqualTo(422);
    assertThat(answer.body())
        .as(field)
        .contains("id=\"f-" + field + "-error\"", "“" + value + "”", "Kept " + word);
  }

  @Test
  void aMandateNamesABodyAndASessionOfTheCatalogue() {
    String add = "/manage/mandates/add";
    refused(add, "body", "no-such-body", "code", word);
    refused(add, "session", "no-such-session", "code", word, "body", "conference-of-parties");
    refused(add, "earlier", "999999999", "code", word, "body", "conference-of-parties");
    assertThat(mandates.all()).noneMatch(it -> it.code().equals(word));
  }

  @Test
  void aSessionBelongsToItsBody() {
    var session =
        catalogue.terms(Catalogue.Kind.SESSION).stream()
            .filter(it -> it.parent() != null)
            .findFirst()
            .orElseThrow();
    var other =
        catalogue.terms(Catalogue.Kind.BODY).stream()
            .filter(it -> !it.key().equals(session.parent()))
            .findFirst()
            .orElseThrow();
    var answer =
        officer()
            .send(
                "/manage/mandates/add",
                "code",
                word,
                "title.en",
                "x",
                "body",
                other.key(),
                "session",
                session.key());
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("is a session of:");
  }

  @Test
  void aStrategyChoosesFromTheCatalogues() {
    String add = "/manage/strategies/add";
    for (String field : List.of("anchors", "goals", "sdgs", "results")) {
      refused(add, field, "no-such-term", "slug", word);
    }
    refused(add, "mandates", "999999999", "slug", word);
    refused(add, "framework", "999999999", "slug", word);
    for (String field : List.of("challenge", "goals", "outcomes", "results")) {
      refused(BASE + "/objective/add", field, "no-such-term");
    }
    assertThat(strategies.all()).noneMatch(it -> it.draft().slug().equals(word));
  }

  @Test
  void anAgreementIsChangedNotAddedAgain() {
    var agreement =
        new AgreementDraft(
            AgreementDraft.Kind.MEMORANDUM,
            LocalizedText.of(Language.EN, "Pact " + word),
            LocalizedText.EMPTY,
            LocalizedText.EMPTY,
            null,
            null);
    strategies.agree(strategy().id(), agreement, OFFICER);
    int before = strategy().agreements().size();
    long id = strategy().agreements().getLast().id();
    String form = BASE + "/agreement/" + id;
    assertThat(officer().open(form).body()).contains("Pact " + word);
    officer().send(form, "kind", "OTHER", "title.en", "Pact " + word, "title.fr", "Pacte " + word);
    assertThat(strategy().agreements()).hasSize(before);
    var title = strategy().agreements().getLast().draft().title();
    assertThat(title.entries().get(Language.FR).state()).isEqualTo(TranslationState.HUMAN);
    var question = officer().open(form + "/remove");
    assertThat(question.body())
        .contains("Remove “Pact " + word, "It leaves the strategy", form + "/remove");
    assertThat(strategy().agreements()).as("a look changes nothing").hasSize(before);
    assertThat(officer().send(form + "/remove").status()).isEqualTo(302);
    assertThat(strategy().agreements()).hasSize(before - 1);
    assertThat(officer().open(form).status()).as("gone from the forms too").isEqualTo(404);
    assertThat(officer().send(form + "/restore").status()).isEqualTo(302);
    assertThat(strategy().agreements()).hasSize(before);
    assertThat(strategy().agreements().getLast().draft().title())
        .as("with the states of its translations")
        .isEqualTo(title);
  }

  @Test
  void aRemovedIndicatorComesBackWithItsFigures() {
    var strategy = strategy();
    var indicator = strategy.indicators().getFirst();
    var value =
        new IndicatorValue(
            IndicatorValue.Kind.ACTUAL,
            PartialDate.parse("2019"),
            "",
            java.math.BigDecimal.TEN,
            "count " + word);
    strategies.record(strategy.id(), indicator.id(), value, OFFICER);
    String form = BASE + "/indicator/" + indicator.id();
    officer().send(form + "/remove");
    assertThat(strategy().indicators()).noneMatch(it -> it.id() == indicator.id());
    officer().send(form + "/restore");
    assertThat(strategy().indicators())
        .filteredOn(it -> it.id() == indicator.id())
        .singleElement()
        .satisfies(it ->
            assertThat(it.values()).anyMatch(figure -> figure.source().equals("count " + word)));
  }

  @Test
  void aRemovedRequestComesBack() {
    var mandate =
        mandates.all().stream().filter(it -> !it.requests().isEmpty()).findFirst().orElseThrow();
    var request = mandate.requests().getFirst();
    String form = "/manage/mandates/" + mandate.id() + "/requests/" + request.id();
    assertThat(officer().send(form + "/remove").status()).isEqualTo(302);
    assertThat(mandates.byId(mandate.id()).requests()).doesNotContain(request);
    assertThat(officer().send(form + "/restore").status()).isEqualTo(302);
    assertThat(mandates.byId(mandate.id()).requests()).contains(request);
  }

  @Test
  void everyRemovalAsksFirst() {
    var strategy = strategy();
    var mandate =
        mandates.all().stream().filter(it -> !it.requests().isEmpty()).findFirst().orElseThrow();
    String request =
        "/manage/mandates/" + mandate.id() + "/requests/" + mandate.requests().getFirst().id();
    for (String form :
        List.of(
            request,
            BASE + "/objective/" + strategy.objectives().getFirst().id(),
            BASE + "/indicator/" + strategy.indicators().getFirst().id())) {
      assertThat(officer().open(form).body())
          .contains("href=\"" + form + "/remove\"")
          .doesNotContain("action=\"" + form + "/remove\"");
      for (Language each : Language.values()) {
        assertThat(officer().in(each).open(form + "/remove").body())
            .contains("action=\"" + form + "/remove\"", "method=\"post\"");
      }
    }
  }
}

package org.polyphony.platform.results.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.polyphony.platform.exchanges.Drafts.draft;
import static org.polyphony.platform.exchanges.Drafts.text;
import static org.polyphony.platform.exchanges.Someone.COLLEAGUE;
import static org.polyphony.platform.exchanges.Someone.EVALUATOR;
import static org.polyphony.platform.exchanges.Someone.MEMBER;
import static org.polyphony.platform.exchanges.Someone.OFFICER;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.polyphony.platform.StatementCounter;
import org.polyphony.platform.audit.AuditEntry;
import org.polyphony.platform.audit.AuditTrail;
import org.polyphony.platform.audit.Subject;
import org.polyphony.platform.exchanges.ExchangeState;
import org.polyphony.platform.exchanges.Exchanges;
import org.polyphony.platform.exchanges.Someone;
import org.polyphony.platform.exchanges.WithRecords;
import org.polyphony.platform.exchanges.web.Pages;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Denied;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.shared.PartialDate;
import org.polyphony.platform.shared.Refused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Institutional changes on a real database, by façade and by page. */
@WithRecords
class InstitutionalChangesTest {

  private static final Actor THIRD =
      new Someone(29L, "Sample Third", ((Someone) OFFICER).permissions());

  @Autowired InstitutionalChanges changes;
  @Autowired Exchanges exchanges;
  @Autowired AuditTrail audit;
  @Autowired MockMvc mvc;
  private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);
  private long exchange;

  @BeforeEach
  void oneExchange() {
    exchange =
        exchanges.add(
            draft("Visits " + word, "2017", "2019", List.of("MU")), ExchangeState.HELD, OFFICER);
  }

  private ChangeDraft law(String title) {
    return new ChangeDraft(
        ChangeKind.LAW,
        text(title + " " + word),
        LocalizedText.EMPTY,
        text("Parliament"),
        "MU",
        Set.of("new-and-improved-actions"),
        false);
  }

  private long add() {
    return changes.add(law("Law"), exchange, OFFICER);
  }

  private void reach(long id, PolicyStage stage, @Nullable String date) {
    changes.reach(id, stage, date == null ? null : PartialDate.parse(date), "", OFFICER);
  }

  private static void refused(
      String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(Refused.class, it -> assertThat(it.key()).isEqualTo(key));
  }

  @Test
  void needsAStageADocumentAndSomebodyWhoWroteNothingOfIt() {
    long id = add();
    refused("changes.refused.no-stage", () -> changes.validate(id, COLLEAGUE));
    reach(id, PolicyStage.DRAFT, null);
    refused("changes.refused.no-document", () -> changes.validate(id, COLLEAGUE));
    changes.support(id, text("Bill"), "https://example.org/bill", COLLEAGUE);
    refused("changes.refused.same-person", () -> changes.validate(id, OFFICER));
    refused("changes.refused.same-person", () -> changes.validate(id, COLLEAGUE));
    changes.validate(id, THIRD);
    assertThat(changes.byId(id, Actor.VISITOR).validatedBy()).isEqualTo("Sample Third");
    changes.reach(id, PolicyStage.ADOPTED, PartialDate.parse("2020-02"), "Act No. 3", THIRD);
    assertThat(changes.byId(id, OFFICER).validated()).isFalse();
    refused("changes.refused.same-person", () -> changes.validate(id, THIRD));
    changes.validate(id, OFFICER);
    changes.support(
        id,
        changes.byId(id, OFFICER).documents().getFirst().id(),
        text("Bill")
            .with(Language.FR, "Projet", org.polyphony.platform.shared.TranslationState.HUMAN),
        "https://example.org/bill",
        OFFICER);
    assertThat(changes.byId(id, OFFICER).validated()).as("a translation claims nothing").isTrue();
  }

  @Test
  void keepsTheWayInOrderWhateverTheOrderOfEntry() {
    long id = add();
    reach(id, PolicyStage.ADOPTED, "2020-02");
    reach(id, PolicyStage.DIAGNOSTIC, "2017");
    reach(id, PolicyStage.BEFORE_THE_AUTHORITY, "2019-05");
    ChangeView view = changes.byId(id, OFFICER);
    assertThat(view.steps())
        .extracting(ChangeView.Step::stage)
        .containsExactly(
            PolicyStage.DIAGNOSTIC, PolicyStage.BEFORE_THE_AUTHORITY, PolicyStage.ADOPTED);
    assertThat(view.reached(PolicyStage.DRAFT)).isTrue();
    assertThat(view.reached(PolicyStage.APPLIED)).isFalse();
    refused("changes.refused.later-before", () -> reach(id, PolicyStage.DRAFT, "2021"));
    refused("changes.refused.earlier-after", () -> reach(id, PolicyStage.APPLIED, "2019"));
    reach(id, PolicyStage.DRAFT, "2019-05");
    changes.takeBack(id, PolicyStage.ADOPTED, OFFICER);
    assertThat(changes.byId(id, OFFICER).reached(PolicyStage.ADOPTED)).isFalse();
    changes.restore(id, PolicyStage.ADOPTED, OFFICER);
    assertThat(changes.byId(id, OFFICER).furthest().orElseThrow().reached())
        .isEqualTo(PartialDate.parse("2020-02"));
    assertThatThrownBy(() -> changes.restore(id, PolicyStage.ADOPTED, OFFICER))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void belongsToItsExchangesAndIsSeenByWhomSeesOneOfThem() {
    long idea = exchanges.add(draft("Idea " + word, null, null), ExchangeState.IDEA, OFFICER);
    long id = changes.add(law("Hidden"), idea, OFFICER);
    var named = new ChangeFilter(word, null, null, "", "", null, null);
    for (Actor each : List.of(Actor.VISITOR, MEMBER, EVALUATOR)) {
      assertThatThrownBy(() -> changes.byId(id, each)).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> changes.remove(id, each)).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> changes.validate(id, each)).isInstanceOf(NotFound.class);
      assertThat(changes.list(named, PageRequest.first(9), each).total()).isZero();
      assertThat(Pages.as(mvc, each).open("/countries/MU").body()).doesNotContain("Hidden " + word);
    }
    refused("changes.refused.last-exchange", () -> changes.unlink(id, idea, OFFICER));
    changes.link(id, exchange, OFFICER);
    assertThat(changes.byId(id, MEMBER).exchanges()).containsExactlyInAnyOrder(idea, exchange);
    assertThat(changes.list(named, PageRequest.first(9), MEMBER).total()).isOne();
    assertThatThrownBy(() -> changes.remove(id, MEMBER)).isInstanceOf(Denied.class);
    assertThatThrownBy(() -> changes.add(law("No"), exchange, MEMBER)).isInstanceOf(Denied.class);
    assertThatThrownBy(() -> changes.history(id, MEMBER)).isInstanceOf(Denied.class);
    assertThat(Pages.as(mvc, MEMBER).open("/institutional-changes/" + id).body())
        .contains("Visits " + word)
        .doesNotContain("Idea " + word, "Sample Officer");
    changes.unlink(id, idea, OFFICER);
    assertThat(changes.ofExchanges(List.of(idea))).isEmpty();
    refused("exchanges.refused.in-use", () -> exchanges.remove(exchange, OFFICER));
  }

  @Test
  void isRemovedAndBroughtBackWithOneEntryEach() {
    long id = add();
    changes.change(id, changes.byId(id, OFFICER).version(), law("Better law"), OFFICER);
    refused("changes.refused.changed-meanwhile", () -> changes.change(id, 0, law("X"), OFFICER));
    changes.remove(id, OFFICER);
    assertThatThrownBy(() -> changes.byId(id, OFFICER)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> changes.validate(id, COLLEAGUE)).isInstanceOf(NotFound.class);
    assertThat(changes.ofExchanges(List.of(exchange))).isEmpty();
    changes.restore(id, OFFICER);
    assertThat(changes.byId(id, OFFICER).draft().title().in(Language.EN).text())
        .startsWith("Better");
    assertThat(audit.of(new Subject("institutional-change", id)))
        .extracting(AuditEntry::action)
        .containsExactly("restored", "removed", "changed", "created");
  }

  @Test
  void isRecordedConfirmedAndFoundByPage() {
    var officer = Pages.as(mvc, OFFICER);
    String add = "/manage/exchanges/" + exchange + "/institutional-changes/add";
    assertThat(officer.open("/manage/exchanges/" + exchange).body()).contains(add);
    assertThat(officer.open(add).body()).contains("value=\"MU\" selected");
    assertThat(officer.send(add, "title.en", "", "country", "XX").status()).isEqualTo(422);
    assertThat(officer.send(add, "kind", "LAW", "title.en", "T", "country", "XX").body())
        .contains("“XX” is not one of the choices");
    var done =
        officer.send(
            add,
            "kind",
            "LAW",
            "title.en",
            "<i>Law</i> " + word,
            "country",
            "MU",
            "outcomes",
            "new-and-improved-actions");
    assertThat(done.status()).as(done.body()).isEqualTo(302);
    String work = done.location();
    assertThat(officer.send(work + "/stages", "stage", "sideways").status()).isEqualTo(422);
    assertThat(officer.send(work + "/stages", "stage", "draft", "reached", "soon").body())
        .contains("soon");
    assertThat(
            officer
                .send(work + "/stages", "stage", "before-the-authority", "reached", "2019-05")
                .status())
        .isEqualTo(302);
    assertThat(officer.send(work + "/documents/add", "title.en", "").status()).isEqualTo(422);
    officer.send(work + "/documents/add", "title.en", "Bill", "reference", "javascript:alert(1)");
    assertThat(officer.send(work + "/confirm").body()).contains("a second person has to");
    assertThat(Pages.as(mvc, COLLEAGUE).send(work + "/confirm").status()).isEqualTo(302);
    String id = work.substring(work.lastIndexOf('/') + 1);
    var visitor = Pages.as(mvc, Actor.VISITOR);
    assertThat(visitor.open("/institutional-changes/" + id).body())
        .contains(
            "&lt;i&gt;Law", "May 2019", "Before the authority", "Visits " + word, "not reached")
        .doesNotContain("<i>Law", "href=\"javascript", "Sample Officer", "Sample Colleague");
    assertThat(visitor.open("/exchanges/" + exchange).body())
        .contains("/institutional-changes/" + id);
    assertThat(visitor.open("/countries/MU").body()).contains("/institutional-changes/" + id);
    String list = "/manage/institutional-changes?q=" + word;
    assertThat(officer.open(list + "&stage=before-the-authority&state=confirmed").body())
        .contains(work);
    assertThat(officer.open(list + "&stage=draft").body()).doesNotContain(work);
    assertThat(officer.open(list.replace("?", ".csv?")).body())
        .contains("2019-05", "Sample Colleague");
    assertThat(officer.in(Language.AR).open(work).body()).contains("تسجيل هذه المرحلة");
    assertThat(officer.send(work + "/stages/before-the-authority/remove").location())
        .isEqualTo(work);
    assertThat(officer.send(work + "/remove").location())
        .isEqualTo("/manage/institutional-changes");
    assertThat(officer.open(work).status()).isEqualTo(404);
    assertThat(officer.send(work + "/restore").location()).isEqualTo(work);
  }

  @Test
  void theListCostsTheSameForOneAndForMany() throws Exception {
    var officer = Pages.as(mvc, OFFICER);
    long id = changes.add(law("Only"), exchange, OFFICER);
    reach(id, PolicyStage.DRAFT, "2018");
    String path = "/manage/institutional-changes?q=" + word;
    long one = StatementCounter.least(() -> officer.open(path));
    for (int i = 0; i < 29; i++) {
      changes.support(
          changes.add(law("More " + i), exchange, OFFICER), text("Document"), "", OFFICER);
    }
    assertThat(StatementCounter.least(() -> officer.open(path))).isEqualTo(one);
  }

  @Test
  void theShippedStrategyKnowsOfTheLawAndHowFarItHasCome() {
    var shipped =
        changes
            .list(
                new ChangeFilter("Law on the status", null, null, "MU", "", null, null),
                PageRequest.first(9),
                Actor.VISITOR)
            .rows();
    assertThat(shipped)
        .singleElement()
        .satisfies(it -> {
          assertThat(it.furthest().orElseThrow().stage())
              .isEqualTo(PolicyStage.BEFORE_THE_AUTHORITY);
          assertThat(it.reached(PolicyStage.ADOPTED)).isFalse();
          assertThat(it.validated()).isFalse();
        });
    String slug = "/strategies/stakeholder-outreach-strategy";
    var visitor = Pages.as(mvc, Actor.VISITOR);
    for (String page : List.of("/chain", "/report")) {
      assertThat(visitor.open(slug + page).body())
          .as(page)
          .contains(shipped.getFirst().path(), "Before the authority");
    }
  }
}

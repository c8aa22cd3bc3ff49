package org.polyphony.platform.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.polyphony.platform.exchanges.Drafts.draft;
import static org.polyphony.platform.exchanges.Drafts.text;
import static org.polyphony.platform.exchanges.Someone.COLLEAGUE;
import static org.polyphony.platform.exchanges.Someone.EVALUATOR;
import static org.polyphony.platform.exchanges.Someone.MEMBER;
import static org.polyphony.platform.exchanges.Someone.OFFICER;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.polyphony.platform.audit.AuditEntry;
import org.polyphony.platform.audit.AuditTrail;
import org.polyphony.platform.audit.Subject;
import org.polyphony.platform.exchanges.ExchangeState;
import org.polyphony.platform.exchanges.Exchanges;
import org.polyphony.platform.exchanges.WithRecords;
import org.polyphony.platform.exchanges.web.Pages;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Denied;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.shared.Refused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Results on a real database, by façade and by page. */
@WithRecords
class ResultsTest {

  @Autowired Results results;
  @Autowired Exchanges exchanges;
  @Autowired AuditTrail audit;
  @Autowired MockMvc mvc;
  private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);
  private long exchange;

  @BeforeEach
  void oneExchange() {
    exchange = exchanges.add(draft("Measured " + word, "2020", null), ExchangeState.HELD, OFFICER);
  }

  private MeasurementDraft finding(
      ResultLevel level, @Nullable String outcome, @Nullable String actual) {
    return new MeasurementDraft(
        exchange,
        level,
        outcome,
        text("Finding " + word),
        LocalizedText.EMPTY,
        null,
        "people",
        null,
        null,
        actual == null ? null : new BigDecimal(actual),
        false);
  }

  private long add() {
    return results.add(finding(ResultLevel.OUTCOME, "enhanced-skills", "12.5"), OFFICER);
  }

  @Test
  void needsASecondPersonAndEvidence() {
    long id = add();
    assertThatThrownBy(() -> results.validate(id, COLLEAGUE))
        .isInstanceOfSatisfying(
            Refused.class, it -> assertThat(it.key()).isEqualTo("results.refused.no-evidence"));
    results.support(id, text("Survey"), "https://example.org/s", OFFICER);
    assertThatThrownBy(() -> results.validate(id, OFFICER))
        .isInstanceOfSatisfying(
            Refused.class, it -> assertThat(it.key()).isEqualTo("results.refused.same-person"));
    results.validate(id, COLLEAGUE);
    assertThat(results.byId(id, Actor.VISITOR).validated()).isTrue();
    results.change(
        id, results.byId(id, OFFICER).version(), finding(ResultLevel.OUTCOME, null, "13"), OFFICER);
    assertThat(results.byId(id, OFFICER).validated()).isFalse();
    results.validate(id, COLLEAGUE);
    results.dropEvidence(id, results.byId(id, OFFICER).evidence().getFirst().id(), OFFICER);
    assertThat(results.byId(id, OFFICER).validated()).isFalse();
  }

  @Test
  void writesOneEntryForEachChange() {
    long id = add();
    results.support(id, text("Survey"), "", OFFICER);
    results.validate(id, COLLEAGUE);
    results.change(
        id, results.byId(id, OFFICER).version(), finding(ResultLevel.GOAL, null, null), OFFICER);
    results.remove(id, OFFICER);
    assertThat(audit.of(new Subject("measurement", id)))
        .extracting(AuditEntry::action)
        .containsExactly("removed", "changed", "changed", "changed", "created");
    assertThatThrownBy(() -> results.byId(id, OFFICER)).isInstanceOf(NotFound.class);
  }

  @Test
  void letsOnlyThoseRecordWhoMay() {
    long id = add();
    for (Actor each : List.of(Actor.VISITOR, MEMBER, EVALUATOR)) {
      assertThat(results.byId(id, each).id()).isEqualTo(id);
      assertThatThrownBy(() -> results.add(finding(ResultLevel.OUTPUT, null, null), each))
          .isInstanceOf(Denied.class);
      assertThatThrownBy(() -> results.support(id, text("A"), "", each)).isInstanceOf(Denied.class);
      assertThatThrownBy(() -> results.validate(id, each)).isInstanceOf(Denied.class);
      assertThatThrownBy(() -> results.remove(id, each)).isInstanceOf(Denied.class);
    }
    exchange = exchanges.add(draft("Idea " + word, null, null), ExchangeState.IDEA, OFFICER);
    long hidden = add();
    assertThatThrownBy(() -> results.byId(hidden, MEMBER)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> results.remove(hidden, MEMBER)).isInstanceOf(NotFound.class);
  }

  @Test
  void refusesWhatCannotBe() {
    refused(
        "outcome",
        () -> results.add(finding(ResultLevel.OUTPUT, "enhanced-skills", null), OFFICER));
    refused(
        "outcome", () -> results.add(finding(ResultLevel.OUTCOME, "enlightenment", null), OFFICER));
    refused("actual", () -> results.add(finding(ResultLevel.OUTPUT, null, "1e999999999"), OFFICER));
    refused("actual", () -> results.add(finding(ResultLevel.OUTPUT, null, "0.00001"), OFFICER));
    long id = results.add(finding(ResultLevel.OUTPUT, null, "99999999999999.9999"), OFFICER);
    assertThatThrownBy(
            () -> results.change(id, 77, finding(ResultLevel.OUTPUT, null, null), OFFICER))
        .isInstanceOfSatisfying(
            Refused.class,
            it -> assertThat(it.key()).isEqualTo("results.refused.changed-meanwhile"));
    assertThatThrownBy(() -> exchanges.remove(exchange, OFFICER))
        .isInstanceOfSatisfying(
            Refused.class, it -> assertThat(it.key()).isEqualTo("exchanges.refused.has-results"));
  }

  private static void refused(
      String field, org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(Refused.class, it -> assertThat(it.field()).isEqualTo(field));
  }

  @Test
  void isRecordedConfirmedAndRemovedByPage() {
    var officer = Pages.as(mvc, OFFICER);
    var colleague = Pages.as(mvc, COLLEAGUE);
    String add = "/manage/exchanges/" + exchange + "/results/add";
    assertThat(officer.send(add, "title.en", "T", "actual", "dozen").body())
        .contains("is not a number", "This field is needed");
    assertThat(officer.send(add, "title.en", "", "level", "OUTPUT").status()).isEqualTo(422);
    assertThat(officer.send(add, "title.en", "T", "level", "OUTPUT", "date", "2017-02-31").status())
        .isEqualTo(422);
    assertThat(officer.send(add, "title.en", "T", "level", "OUTPUT", "actual", "1e99").status())
        .isEqualTo(422);
    var done =
        officer.send(
            add,
            "title.en",
            "<script>alert(1)</script> " + word,
            "level",
            "OUTCOME",
            "outcome",
            "enhanced-skills",
            "actual",
            "12",
            "target",
            "20",
            "unit",
            "people");
    assertThat(done.status()).as(done.body()).isEqualTo(302);
    String work = done.location();
    assertThat(officer.send(work + "/confirm").body()).contains("cannot be confirmed");
    assertThat(
            officer
                .send(
                    work + "/evidence/add",
                    "title.en",
                    "Survey",
                    "reference",
                    "javascript:alert(1)")
                .status())
        .isEqualTo(302);
    assertThat(officer.send(work + "/confirm").status()).isEqualTo(422);
    assertThat(colleague.send(work + "/confirm").status()).isEqualTo(302);
    String page = Pages.as(mvc, Actor.VISITOR).open(work.replace("/manage", "")).body();
    assertThat(page)
        .contains(
            "/exchanges/" + exchange,
            "12 people",
            "20 people",
            "Survey",
            "By a second person",
            "not recorded")
        .doesNotContain("<script>alert", "href=\"javascript", "Sample Officer", "Sample Colleague");
    assertThat(Pages.as(mvc, Actor.VISITOR).open("/exchanges/" + exchange).body())
        .contains("12 people", "1 piece of evidence");
    assertThat(officer.open(work).status()).isEqualTo(200);
    assertThat(Pages.as(mvc, MEMBER).open(work).status()).isEqualTo(403);
    assertThat(officer.send(work + "/remove").location())
        .isEqualTo("/manage/exchanges/" + exchange);
    assertThat(officer.open(work).status()).isEqualTo(404);
  }
}

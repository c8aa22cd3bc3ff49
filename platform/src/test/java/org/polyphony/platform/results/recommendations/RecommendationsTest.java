package org.polyphony.platform.results.recommendations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.polyphony.platform.exchanges.Drafts.draft;
import static org.polyphony.platform.exchanges.Drafts.text;
import static org.polyphony.platform.exchanges.Someone.MEMBER;
import static org.polyphony.platform.exchanges.Someone.OFFICER;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.polyphony.platform.StatementCounter;
import org.polyphony.platform.audit.AuditEntry;
import org.polyphony.platform.exchanges.ExchangeState;
import org.polyphony.platform.exchanges.Exchanges;
import org.polyphony.platform.exchanges.WithRecords;
import org.polyphony.platform.exchanges.web.Pages;
import org.polyphony.platform.results.changes.ChangeDraft;
import org.polyphony.platform.results.changes.ChangeKind;
import org.polyphony.platform.results.changes.InstitutionalChanges;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Denied;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.shared.PartialDate;
import org.polyphony.platform.shared.Refused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Recommendations on a real database, by façade and by page. */
@WithRecords
class RecommendationsTest {

  @Autowired Recommendations recommendations;
  @Autowired RecommendationStore store;
  @Autowired InstitutionalChanges changes;
  @Autowired Exchanges exchanges;
  @Autowired JdbcClient database;
  @Autowired MockMvc mvc;
  private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);
  private long exchange;

  @BeforeEach
  void oneExchange() {
    exchange = exchanges.add(draft("Advised " + word, "2020", null), ExchangeState.HELD, OFFICER);
  }

  private RecommendationDraft advice(@Nullable Long change, @Nullable String due) {
    return new RecommendationDraft(
        exchange,
        change,
        RecommendationSource.EVALUATION,
        "Sample evaluation",
        "Ministry",
        text("Pay artists " + word),
        LocalizedText.EMPTY,
        PartialDate.parse("2020-05"),
        due == null ? null : LocalDate.parse(due),
        null);
  }

  private static void refused(
      String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(Refused.class, it -> assertThat(it.key()).isEqualTo(key));
  }

  @Test
  void goesFromOpenToAcceptedToDoneAndIsRejectedWithAReasonOnly() {
    long id = recommendations.add(advice(null, "2020-12-31"), OFFICER);
    refused(
        "recommendations.refused.reason",
        () -> recommendations.decide(id, 0, RecommendationState.REJECTED, " ", OFFICER));
    recommendations.decide(id, 0, RecommendationState.ACCEPTED, "", OFFICER);
    refused(
        "changes.refused.changed-meanwhile",
        () -> recommendations.decide(id, 0, RecommendationState.DONE, "", OFFICER));
    assertThat(recommendations.byId(id, OFFICER).late(LocalDate.parse("2021-01-01"))).isTrue();
    recommendations.decide(id, 1, RecommendationState.DONE, "Paid", OFFICER);
    assertThat(recommendations.byId(id, OFFICER).late(LocalDate.parse("2021-01-01"))).isFalse();
    refused(
        "recommendations.refused.move",
        () -> recommendations.decide(id, 2, RecommendationState.ACCEPTED, "", OFFICER));
    recommendations.decide(id, 2, RecommendationState.OPEN, "", OFFICER);
    assertThat(recommendations.byId(id, OFFICER).decidedBy()).isEmpty();
    recommendations.remove(id, OFFICER);
    assertThatThrownBy(() -> recommendations.byId(id, OFFICER)).isInstanceOf(NotFound.class);
    recommendations.restore(id, OFFICER);
    assertThat(recommendations.history(id, OFFICER))
        .extracting(AuditEntry::action)
        .containsExactly("restored", "removed", "changed", "changed", "changed", "created");
  }

  @Test
  void refusesWhatCannotBeAndIsForTheTeamOnly() {
    refused(
        "recommendations.refused.due",
        () -> recommendations.add(advice(null, "2019-01-01"), OFFICER));
    long other = exchanges.add(draft("Other " + word, null, null), ExchangeState.HELD, OFFICER);
    var law =
        new ChangeDraft(
            ChangeKind.LAW,
            text("Law"),
            LocalizedText.EMPTY,
            LocalizedText.EMPTY,
            null,
            Set.of(),
            false);
    long foreign = changes.add(law, other, OFFICER);
    refused("results.refused.unknown", () -> recommendations.add(advice(foreign, null), OFFICER));
    long id = recommendations.add(advice(changes.add(law, exchange, OFFICER), null), OFFICER);
    assertThatThrownBy(() -> recommendations.byId(id, MEMBER)).isInstanceOf(Denied.class);
    assertThatThrownBy(() ->
            recommendations.list(RecommendationFilter.of(exchange), PageRequest.first(5), MEMBER))
        .isInstanceOf(Denied.class);
    assertThat(Pages.as(mvc, Actor.VISITOR).open("/exchanges/" + exchange).body())
        .doesNotContain("Pay artists");
    assertThat(Pages.as(mvc, OFFICER).open("/exchanges/" + exchange).body())
        .contains("Pay artists");
  }

  @Test
  void standsOnTheDeskOfWhoSeesToItFromTheDayOnThatItIsDue() {
    long id = recommendations.add(advice(null, "2021-03-31"), OFFICER);
    database.sql("update results_recommendation set owner_id = 21 where id = ?").param(id).update();
    database
        .sql("update results_recommendation set owner_id = null where id <> ? and owner_id = 21")
        .param(id)
        .update();
    assertThat(desk("2021-03-30")).isEmpty();
    assertThat(desk("2021-03-31")).contains("1 recommendation that you see to is due");
    recommendations.decide(id, 0, RecommendationState.REJECTED, "No means", OFFICER);
    assertThat(desk("2021-03-31")).isEmpty();
  }

  private String desk(String day) {
    var clock = Clock.fixed(Instant.parse(day + "T12:00:00Z"), ZoneOffset.UTC);
    return new RecommendationDesk(store, clock)
        .items(OFFICER).stream().map(it -> it.label()).findFirst().orElse("");
  }

  @Test
  void isWrittenDownDecidedAndFoundByPage() throws Exception {
    var officer = Pages.as(mvc, OFFICER);
    String add = "/manage/exchanges/" + exchange + "/recommendations/add";
    assertThat(officer.open("/manage/exchanges/" + exchange).body()).contains(add);
    assertThat(officer.send(add, "title.en", "Kept " + word, "due", "2027").body())
        .contains("This field is needed", "is not a whole date", "Kept " + word);
    String path =
        officer
            .send(
                add,
                "title.en",
                "<b>Pay</b> " + word,
                "source",
                "EXPERT",
                "addressee",
                "Ministry",
                "due",
                "2021-01-31")
            .location();
    assertThat(officer.send(path + "/decide", "version", "0", "state", "REJECTED").body())
        .contains("Say why it is rejected");
    assertThat(
            officer
                .send(path + "/decide", "version", "0", "state", "REJECTED", "reason", "No money")
                .status())
        .isEqualTo(302);
    assertThat(officer.open(path).body()).contains("&lt;b&gt;Pay", "No money", "Sample Officer");
    String list = "/manage/recommendations?q=" + word;
    assertThat(officer.open(list + "&state=rejected").body()).contains(path);
    assertThat(officer.open(list + "&state=open").body()).doesNotContain(path);
    assertThat(officer.open(list.replace("?", ".csv?")).body()).contains("No money", "2021-01-31");
    long one = StatementCounter.least(() -> officer.open(list));
    for (int i = 0; i < 29; i++) {
      recommendations.add(advice(null, null), OFFICER);
    }
    assertThat(StatementCounter.least(() -> officer.open(list))).isEqualTo(one);
    assertThat(officer.send(path + "/remove").location()).isEqualTo("/manage/recommendations");
    assertThat(officer.open(path).status()).isEqualTo(404);
    assertThat(officer.send(path + "/restore").location()).isEqualTo(path);
  }
}

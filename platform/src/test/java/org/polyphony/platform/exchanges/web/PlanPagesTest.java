package org.polyphony.platform.exchanges.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.polyphony.platform.exchanges.Drafts.draft;
import static org.polyphony.platform.exchanges.Drafts.text;
import static org.polyphony.platform.exchanges.Someone.EVALUATOR;
import static org.polyphony.platform.exchanges.Someone.MEMBER;
import static org.polyphony.platform.exchanges.Someone.OFFICER;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.polyphony.algorithms.matching.Reason;
import org.polyphony.algorithms.planning.Dimension;
import org.polyphony.algorithms.planning.RuleTable;
import org.polyphony.platform.audit.AuditTrail;
import org.polyphony.platform.audit.Subject;
import org.polyphony.platform.exchanges.Basis;
import org.polyphony.platform.exchanges.ExchangeState;
import org.polyphony.platform.exchanges.ExchangeView;
import org.polyphony.platform.exchanges.Exchanges;
import org.polyphony.platform.exchanges.WithRecords;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.shared.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@WithRecords
class PlanPagesTest {

  /** The invented example of docs/algorithms/planning.md. */
  private static final String EXAMPLE =
      "ask=1&weight.enhanced-skills=2&weight.new-and-improved-actions=1&seniority=practitioners"
          + "&groups=government&groups=civil-society&persons=30&countries=12&languages=3"
          + "&interpretation=yes&days=90&days-each=5&budget=60000&currency=USD&connectivity=poor";

  @Autowired MockMvc mvc;
  @Autowired Exchanges exchanges;
  @Autowired AuditTrail audit;
  @Autowired PlanWords words;
  private Pages officer;
  private long id;

  @BeforeEach
  void planned() {
    officer = Pages.as(mvc, OFFICER);
    id =
        exchanges.add(
            draft("Planned " + UUID.randomUUID(), null, null, List.of("MU", "SN")),
            ExchangeState.PLANNED,
            OFFICER);
  }

  private String path() {
    return "/manage/exchanges/" + id + "/instruments";
  }

  @Test
  void answersWithReasonsWhatIsOutAndWhatWouldChangeIt() {
    var page = officer.open(path() + "?" + EXAMPLE);
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body())
        .contains("1. Workshop", "Those who do the work practise on their own cases.")
        .contains("What is ruled out, and why", "A conference lives from many who listen.")
        .contains("conference-many", "Number of people ≥ 40")
        .contains("What would change the answer", "Becomes possible: Knowledge fair")
        .contains("Polyphony default rules, version 1.0", "own judgement of the Polyphony project")
        .contains(RuleTable.shipped().hash().substring(0, 12));
  }

  @Test
  void speaksEachLanguageWithoutEnglishReasons() {
    for (Language each : Language.values()) {
      var page = officer.in(each).open(path() + "?" + EXAMPLE);
      assertThat(page.status()).as(each.code()).isEqualTo(200);
      if (each != Language.EN) {
        assertThat(page.body())
            .doesNotContain("practise on their own cases", "lives from many", "Becomes possible");
      }
    }
    assertThat(officer.in(Language.AR).open(path() + "?" + EXAMPLE).body())
        .contains("dir=\"rtl\"", "يتمرن القائمون بالعمل على حالاتهم.");
  }

  @Test
  void aLinkFillsInTheChangeAndGivesWhatItSays() {
    String body = officer.open(path() + "?" + EXAMPLE).body();
    Matcher link =
        Pattern.compile("href=\"([^\"]+)\">Days: \\d+ more. Becomes possible: Knowledge fair")
            .matcher(body);
    assertThat(link.find()).isTrue();
    String changed = link.group(1).replace("&amp;", "&").replace("#answer", "");
    assertThat(changed).contains("persons=30").doesNotContain("days=90&");
    String answer = officer.open(changed).body();
    String out = answer.substring(answer.indexOf("What is ruled out"));
    assertThat(out).doesNotContain("<strong>Knowledge fair</strong></p>");
  }

  @Test
  void beginsWithWhatTheExchangeKnows() {
    exchanges.count(
        id, new ExchangeView.Count(0, text("Officials"), "government", 25, true), OFFICER);
    String body = officer.open(path()).body();
    assertThat(body)
        .containsPattern("name=\"countries\" type=\"number\" value=\"2\"")
        .containsPattern("name=\"persons\" type=\"number\" value=\"25\"")
        .containsPattern("name=\"groups\" value=\"government\" checked")
        .contains("value=\"USD\"")
        .doesNotContain("id=\"answer\"");
  }

  @Test
  void sendsABadPlanBackWithEverythingTyped() {
    var empty = officer.open(path() + "?ask=1&persons=30");
    assertThat(empty.status()).isEqualTo(422);
    assertThat(empty.body()).contains("Name at least one outcome", "value=\"30\"");
    var bad =
        officer.open(
            path()
                + "?ask=1&weight.new-knowledge=1e99&persons=0&days=%22%3E%3Cb%3E&budget=5&currency=QQQ"
                + "&connectivity=telepathy&groups=aliens&rate=");
    assertThat(bad.status()).isEqualTo(422);
    assertThat(bad.body())
        .contains("value=\"1e99\"", "value=\"QQQ\"")
        .contains("“QQQ” is no currency", "“telepathy”", "“aliens”", "The prices are in USD")
        .doesNotContain("\"><b>", "id=\"answer\"");
    var huge = officer.open(path() + "?ask=1&weight.new-knowledge=1&budget=1e999999999");
    assertThat(huge.status()).isEqualTo(422);
  }

  @Test
  void countsInTheCurrencyOfTheBudget() {
    String body =
        officer
            .open(path() + "?" + EXAMPLE.replace("currency=USD", "currency=XOF&rate=0.0016"))
            .body();
    assertThat(body).contains("XOF").doesNotContain("id=\"f-rate-error\"");
  }

  private Pages.Answer take(int version, String hash, String sequence) {
    return officer.send(
        path() + "/take?" + EXAMPLE, "version", "" + version, "hash", hash, "sequence", sequence);
  }

  private ExchangeView now() {
    return exchanges.byId(id, OFFICER);
  }

  @Test
  void takesInstrumentsAndKeepsOnWhatGrounds() {
    int version = now().version();
    String hash = RuleTable.shipped().hash();
    int before = audit.of(new Subject("exchange", id)).size();
    var answer = take(version, hash, "workshop");
    assertThat(answer.location()).isEqualTo("/manage/exchanges/" + id);
    assertThat(now().draft().instruments()).containsExactly("workshop");
    Basis basis = Objects.requireNonNull(now().basis());
    assertThat(basis.hash()).isEqualTo(hash);
    assertThat(basis.version()).isEqualTo("1.0");
    var history = audit.of(new Subject("exchange", id));
    assertThat(history).hasSize(before + 1);
    assertThat(history.getFirst().changes().toString()).contains(hash, "workshop");
    String work = officer.open("/manage/exchanges/" + id).body();
    assertThat(work).contains("Instruments taken from a proposal: Polyphony default rules");
    assertThat(officer.open(path() + "?" + basis.plan()).body()).contains("1. Workshop");
    var late = take(version, hash, "workshop");
    assertThat(late.status()).isEqualTo(422);
    assertThat(late.body()).contains("Somebody changed this exchange meanwhile");
  }

  @Test
  void takesOnlyWhatTheRulesInForcePropose() {
    int version = now().version();
    var other = take(version, "0".repeat(64), "workshop");
    assertThat(other.status()).isEqualTo(422);
    assertThat(other.body()).contains("Another rule table came into force");
    var never = take(version, RuleTable.shipped().hash(), "conference");
    assertThat(never.status()).isEqualTo(422);
    assertThat(never.body()).contains("The rules do not propose these instruments");
    assertThat(now().draft().instruments()).isEmpty();
    assertThat(now().basis()).isNull();
  }

  @Test
  void leavesWhatHasBegunAlone() {
    exchanges.move(id, ExchangeState.HELD, "", OFFICER);
    assertThat(officer.open(path() + "?" + EXAMPLE).body()).doesNotContain("/instruments/take");
    var late = take(now().version(), RuleTable.shipped().hash(), "workshop");
    assertThat(late.status()).isEqualTo(422);
    assertThat(now().draft().instruments()).isEmpty();
  }

  @Test
  void otherInstrumentsDropTheGrounds() {
    take(now().version(), RuleTable.shipped().hash(), "workshop");
    exchanges.change(id, now().version(), draft("By hand", null, null), OFFICER);
    assertThat(now().basis()).isNull();
  }

  @Test
  void proposesForAnExchangeThatIsNotThereYet() {
    String body = officer.open("/manage/exchanges/instruments?" + EXAMPLE).body();
    Matcher link = Pattern.compile("href=\"(/manage/exchanges/add\\?[^\"]+)\"").matcher(body);
    assertThat(link.find()).isTrue();
    String form = officer.open(link.group(1).replace("&amp;", "&")).body();
    assertThat(form)
        .containsPattern("name=\"instruments\" value=\"workshop\" checked")
        .containsPattern("name=\"outcomes\" value=\"enhanced-skills\" checked");
    Matcher plan = Pattern.compile("name=\"plan\" value=\"([^\"]+)\"").matcher(form);
    assertThat(plan.find()).isTrue();
    var added =
        officer.send(
            "/manage/exchanges/add",
            "title.en",
            "From a proposal",
            "instruments",
            "workshop",
            "plan",
            plan.group(1).replace("&amp;", "&"));
    id = Long.parseLong(added.location().substring(added.location().lastIndexOf('/') + 1));
    assertThat(now().basis()).isNotNull();
  }

  @Test
  void isForThoseWhoMayEdit() {
    for (var other : List.of(MEMBER, EVALUATOR)) {
      assertThat(Pages.as(mvc, other).open(path()).status()).isBetween(400, 499);
      var taken =
          Pages.as(mvc, other)
              .send(path() + "/take?" + EXAMPLE, "version", "0", "sequence", "workshop");
      assertThat(taken.status()).isBetween(400, 499);
    }
    assertThat(now().draft().instruments()).isEmpty();
  }

  @Test
  void everyShippedReasonIsTranslated() {
    RuleTable.shipped().rows().stream()
        .filter(it -> !it.reason().isEmpty())
        .forEach(it ->
            assertThat(Texts.text(Language.EN, "exchanges." + it.reason())).isEqualTo(it.note()));
    for (Dimension each : Dimension.values()) {
      String slug = each.name().toLowerCase(Locale.ROOT).replace('_', '-');
      assertThat(Texts.has("exchanges.planning.change." + slug + ".possible")).isTrue();
      assertThat(Texts.has("exchanges.planning.change." + slug + ".first")).isTrue();
    }
  }

  @Test
  void anOrganizationsOwnWordsWin() {
    var own =
        Reason.of("planning.rule.conference-many", "Only for our congress.", "rule", "conference");
    assertThat(words.said(own).text()).isEqualTo("Only for our congress.");
    var fresh = Reason.of("our.rule", "Never on Fridays.", "rule", "friday");
    assertThat(words.said(fresh).text()).isEqualTo("Never on Fridays.");
  }
}

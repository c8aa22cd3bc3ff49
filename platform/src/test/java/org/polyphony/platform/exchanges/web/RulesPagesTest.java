package org.polyphony.platform.exchanges.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.polyphony.platform.exchanges.Someone.EVALUATOR;
import static org.polyphony.platform.exchanges.Someone.MEMBER;
import static org.polyphony.platform.exchanges.Someone.OFFICER;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.polyphony.algorithms.planning.RuleTable;
import org.polyphony.platform.audit.AuditTrail;
import org.polyphony.platform.audit.Subject;
import org.polyphony.platform.exchanges.Drafts;
import org.polyphony.platform.exchanges.ExchangeDraft;
import org.polyphony.platform.exchanges.ExchangeState;
import org.polyphony.platform.exchanges.Exchanges;
import org.polyphony.platform.exchanges.Someone;
import org.polyphony.platform.exchanges.WithRecords;
import org.polyphony.platform.exchanges.planning.KeptRules;
import org.polyphony.platform.exchanges.planning.RuleBook;
import org.polyphony.platform.shared.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@WithRecords
class RulesPagesTest {

  private static final String PATH = "/manage/exchanges/rules";
  private static final String CONFERENCE = "requires,persons >= 40,planning.rule.conference-many";

  @Autowired MockMvc mvc;
  @Autowired RuleBook book;
  @Autowired Exchanges exchanges;
  @Autowired AuditTrail audit;
  private final String version = "v" + UUID.randomUUID().toString().substring(0, 8);
  private final Someone keeper = keeper();
  private Pages pages;

  private static Someone keeper() {
    Set<String> permissions = new HashSet<>(((Someone) OFFICER).permissions());
    permissions.add("exchanges.rules");
    return new Someone(31L, "Sample Keeper", permissions);
  }

  @BeforeEach
  void asKeeper() {
    pages = Pages.as(mvc, keeper);
  }

  @AfterEach
  void shippedAgain() {
    book.force(RuleBook.SHIPPED, keeper);
  }

  private Pages.Answer adopt(String csv, String name) {
    return pages.send(PATH + "/adopt", "table", csv, "version", name, "do", "adopt");
  }

  private KeptRules newest() {
    return book.all(keeper).getFirst();
  }

  @Test
  void aChangedTableComesIntoForceAndTheEarlierOneIsKept() {
    String csv = RuleTable.shippedText().replace(CONFERENCE, CONFERENCE.replace("40", "20"));
    assertThat(adopt(csv, version).location()).isEqualTo(PATH);
    KeptRules kept = newest();
    assertThat(kept.inForce()).isTrue();
    assertThat(kept.version()).isEqualTo(version);
    assertThat(book.inForce().table().hash()).isEqualTo(kept.hash());
    assertThat(audit.of(new Subject("rules", kept.id()))).hasSize(1);
    String file = pages.open(PATH + "/" + kept.id() + ".csv").body();
    assertThat(file).contains(version, "persons >= 20");
    assertThat(RuleTable.shipped().hash()).isNotEqualTo(kept.hash());
    var back = pages.send(PATH + "/0/force");
    assertThat(back.location()).isEqualTo(PATH);
    assertThat(book.inForce().table().hash()).isEqualTo(RuleTable.shipped().hash());
    assertThat(book.all(keeper)).anyMatch(it -> it.id() == kept.id() && !it.inForce());
    assertThat(audit.of(new Subject("rules", 0))).isNotEmpty();
  }

  @Test
  void aBadTableIsRefusedWithItsLineAndReplacesNothing() {
    int before = book.all(keeper).size();
    String csv = RuleTable.shippedText().replace("persons >= 40", "persons >= forty");
    var refused = adopt(csv, version);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body())
        .contains("nothing was replaced", "rules.csv line ", "forty", version)
        .contains("persons &gt;= forty");
    assertThat(adopt("", version).body()).contains("There is no table");
    assertThat(adopt("nonsense", version).status()).isEqualTo(422);
    assertThat(book.all(keeper)).hasSize(before);
    assertThat(book.inForce().table().hash()).isEqualTo(RuleTable.shipped().hash());
  }

  @Test
  void aVersionIsGivenOnce() {
    var shipped = adopt(RuleTable.shippedText(), "");
    assertThat(shipped.status()).isEqualTo(422);
    assertThat(shipped.body()).contains("is kept already as version 1.0");
    assertThat(adopt(RuleTable.shippedText(), version).location()).isEqualTo(PATH);
    String other = RuleTable.shippedText().replace(CONFERENCE, CONFERENCE.replace("40", "20"));
    assertThat(adopt(other, version).status()).isEqualTo(422);
  }

  private static ExchangeDraft past(String title, List<String> outcomes, boolean sample) {
    ExchangeDraft it = Drafts.draft(title, "2026-03-10", "2026-03-12", List.of("MU"));
    return new ExchangeDraft(
        it.strategyId(),
        it.title(),
        it.summary(),
        it.start(),
        it.end(),
        it.periodNote(),
        it.zone(),
        it.place(),
        it.delivery(),
        List.of("workshop"),
        it.activities(),
        it.mandates(),
        it.objectiveId(),
        it.goals(),
        it.areas(),
        it.sdgs(),
        outcomes,
        it.results(),
        it.proposedLinks(),
        it.countries(),
        it.organisers(),
        it.source(),
        sample);
  }

  @Test
  void triesATableOnWhatWasHeld() {
    exchanges.add(
        past("Held " + version, List.of("enhanced-skills"), false), ExchangeState.HELD, keeper);
    exchanges.add(past("Vague " + version, List.of(), false), ExchangeState.HELD, keeper);
    exchanges.add(
        past("Sample " + version, List.of("enhanced-skills"), true), ExchangeState.HELD, keeper);
    exchanges.add(
        past("Coming " + version, List.of("enhanced-skills"), false),
        ExchangeState.PLANNED,
        keeper);
    String body = pages.open(PATH + "/0/trial").body();
    assertThat(body)
        .contains("Held " + version, "Used: Workshop", "version 1.0", "Left out")
        .doesNotContain("Vague " + version, "Sample " + version, "Coming " + version);
    int before = book.all(keeper).size();
    var candidate =
        pages.send(
            PATH + "/adopt", "table", RuleTable.shippedText(), "version", version, "do", "try");
    assertThat(candidate.status()).isEqualTo(200);
    assertThat(candidate.body()).contains("Held " + version, "version " + version);
    assertThat(book.all(keeper)).hasSize(before);
  }

  @Test
  void opensInEveryLanguage() {
    for (Language each : Language.values()) {
      assertThat(pages.in(each).open(PATH).status()).isEqualTo(200);
      assertThat(pages.in(each).open(PATH + "/0/trial").status()).isEqualTo(200);
    }
  }

  @Test
  void isForThoseWhoKeepTheRules() {
    for (var other : List.of(MEMBER, EVALUATOR, OFFICER)) {
      Pages theirs = Pages.as(mvc, other);
      for (String path : List.of(PATH, PATH + "/0.csv", PATH + "/0/trial")) {
        assertThat(theirs.open(path).status()).isBetween(400, 499);
      }
      assertThat(theirs.send(PATH + "/adopt", "table", "x").status()).isBetween(400, 499);
      assertThat(theirs.send(PATH + "/0/force").status()).isBetween(400, 499);
    }
    assertThat(pages.open(PATH + "/999999.csv").status()).isEqualTo(404);
  }
}

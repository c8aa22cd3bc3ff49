package org.polyphony.platform.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.polyphony.platform.StatementCounter;
import org.polyphony.platform.assessments.Abilities;
import org.polyphony.platform.assessments.AbilityDraft;
import org.polyphony.platform.assessments.AssessmentDraft;
import org.polyphony.platform.assessments.Assessments;
import org.polyphony.platform.assessments.Ranking;
import org.polyphony.platform.assessments.Side;
import org.polyphony.platform.audit.AuditEntry;
import org.polyphony.platform.coverage.Matrix.Cell;
import org.polyphony.platform.coverage.Matrix.Count;
import org.polyphony.platform.engagement.Staff;
import org.polyphony.platform.engagement.web.Pages;
import org.polyphony.platform.exchanges.ExchangeFilter;
import org.polyphony.platform.exchanges.ExchangeView;
import org.polyphony.platform.exchanges.Exchanges;
import org.polyphony.platform.exchanges.ParticipantState;
import org.polyphony.platform.identity.Actors;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.stakeholders.Marks;
import org.polyphony.platform.stakeholders.People;
import org.polyphony.platform.stakeholders.PersonDetails;
import org.polyphony.platform.stakeholders.PersonId;
import org.polyphony.platform.stakeholders.Profile;
import org.polyphony.platform.stakeholders.Registry;
import org.polyphony.platform.stakeholders.Stakeholders;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** With the shipped countries, groups and exchanges; people of Samoa are the tests' own. */
@SpringBootTest(properties = "POLYPHONY_SEED=strategy")
@AutoConfigureMockMvc(addFilters = false)
@Import(StatementCounter.class)
class CoverageTest {

  private static final Cell CELL = new Cell("oceania", "academia");

  @Autowired Coverage coverage;
  @Autowired People people;
  @Autowired Stakeholders stakeholders;
  @Autowired Assessments assessments;
  @Autowired Abilities abilities;
  @Autowired Exchanges exchanges;
  @Autowired Actors actors;
  @Autowired JdbcClient database;
  @Autowired MockMvc server;

  private final String word = "w" + UUID.randomUUID().toString().replace("-", "");
  private Actor officer = Actor.VISITOR;
  private Actor colleague = Actor.VISITOR;
  private Count before = Count.ZERO;

  @BeforeEach
  void letIn() {
    database
        .sql("update stakeholders_stakeholder set removed_at = now() where type = 'P'")
        .update();
    database.sql("delete from exchanges_participant").update();
    var staff = new Staff(database, actors);
    officer = staff.officer("Amina Sample");
    colleague = staff.officer("Boris Sample");
    before = at(officer, CoverageFilter.ALL);
  }

  @Test
  void whoIsKnownIsSilentUntilSomebodyTookPart() {
    assertThat(before).isEqualTo(Count.ZERO);
    assertThat(before.state()).isEqualTo(Matrix.State.MISSING);
    long ana = person("Ana", Marks.NONE);
    assertThat(at(officer, CoverageFilter.ALL)).isEqualTo(new Count(1, 0));
    assertThat(ids(officer, "oceania", "academia", false)).containsExactly(ana);

    var exchange = exchange();
    attends(exchange, ana, ParticipantState.ABSENT);
    assertThat(at(officer, CoverageFilter.ALL)).isEqualTo(new Count(1, 0));
    attends(exchange, ana, ParticipantState.ATTENDED);
    assertThat(at(officer, CoverageFilter.ALL)).isEqualTo(new Count(1, 1));
    assertThat(ids(officer, "oceania", "academia", true)).containsExactly(ana);
    assertThat(ids(officer, "oceania", "academia", false)).isEmpty();

    String goal = exchange.draft().goals().getFirst();
    assertThat(at(officer, layer(goal, "", 0))).isEqualTo(new Count(1, 1));
    assertThat(at(officer, layer("no-such-goal", "", 0))).isEqualTo(new Count(1, 0));
    assertThat(at(officer, layer("", "", 12))).as("years ago").isEqualTo(new Count(1, 0));
    assertThat(at(officer, new CoverageFilter(false, -1L, "", "", 0, false)))
        .as("another strategy")
        .isEqualTo(new Count(1, 0));
  }

  @Test
  void proposesWhomToInviteWithTheBestReasonsFirst() {
    for (int i = 0; i < 4; i++) {
      person("Plain" + i, Marks.NONE);
    }
    long heard = person("Heard", Marks.NONE);
    assessments.assess(officer, new AssessmentDraft(heard, null, new Ranking(5, 3, null), DAY, ""));
    long wants = person("Wants", Marks.NONE);
    var subject = new AbilityDraft.Subject("artistic-freedom", "", "");
    abilities.add(officer, new AbilityDraft(wants, Side.NEED, subject, 1, DAY, ""));

    var proposal = proposal(officer, layer("", "artistic-freedom", 0));
    assertThat(proposal.invite()).hasSize(3);
    assertThat(proposal.invite()).extracting(it -> it.of().id()).startsWith(wants, heard);
    assertThat(proposal.invite().getFirst().reasons())
        .contains(Reason.FILLS, Reason.NEEDS, Reason.SMALL_ISLAND)
        .doesNotContain(Reason.INFLUENTIAL);
    assertThat(proposal(officer, layer("", "gender-equality", 0)).invite().getFirst().reasons())
        .as("another area")
        .doesNotContain(Reason.NEEDS);
  }

  @Test
  void whereNobodyIsKnownItSaysWhomToAsk() {
    long ana = person("Ana", Marks.NONE);
    attends(exchange(), ana, ParticipantState.ATTENDED);
    var missing =
        coverage.invite(officer, CoverageFilter.ALL).stream()
            .filter(it -> it.cell().equals(new Cell("oceania", "media")))
            .findFirst()
            .orElseThrow();
    assertThat(missing.invite()).isEmpty();
    assertThat(missing.ask()).extracting(Registry.Row::id).containsExactly(ana);
  }

  @Test
  void whoIsConfidentialIsInNoCountNoListNoProposalOfOthers() throws Exception {
    long hidden = person("Hidden", new Marks(false, true, true));
    assertThat(at(officer, CoverageFilter.ALL)).isEqualTo(new Count(1, 0));
    assertThat(at(colleague, CoverageFilter.ALL)).isEqualTo(Count.ZERO);
    assertThat(coverage.picture(colleague, CoverageFilter.ALL).balance().smallIslands().known())
        .isNotEqualTo(
            coverage.picture(officer, CoverageFilter.ALL).balance().smallIslands().known());
    assertThat(ids(colleague, "", "", null)).doesNotContain(hidden);
    assertThat(ids(officer, "", "", null)).contains(hidden);
    assertThat(coverage.invite(colleague, CoverageFilter.ALL).toString()).doesNotContain(word);
    var files = new ArrayList<Registry.Row>();
    coverage.export(colleague, CoverageFilter.ALL, "", "", null, files::add);
    assertThat(files).noneMatch(it -> it.id() == hidden);
    attends(exchange(), hidden, ParticipantState.ATTENDED);
    assertThat(at(colleague, CoverageFilter.ALL)).isEqualTo(Count.ZERO);
    assertThat(coverage.invite(colleague, CoverageFilter.ALL).toString()).doesNotContain(word);
    coverage.export(officer, CoverageFilter.ALL, "", "", null, files::add);
    assertThat(stakeholders.history(officer, hidden))
        .extracting(AuditEntry::action)
        .contains("exported");
    var pages = new Pages(server, Language.EN);
    for (String path : List.of("", "/invite", "/records", "/records.csv", "/invite.csv", ".csv")) {
      assertThat(pages.get(colleague, "/manage/coverage" + path)).doesNotContain(word);
    }
  }

  @Test
  void aCellOpensItsRecordsAndTheFilesSayTheSame() throws Exception {
    var pages = new Pages(server, Language.EN);
    long ana = person("Ana", Marks.NONE);
    String matrix = pages.get(officer, "/manage/coverage?months=24");
    String link = "/manage/coverage/records?months=24&amp;row=oceania&amp;group=academia";
    assertThat(matrix).contains(link, "0 of 1", "Silent", "Missing", "/manage/coverage/invite?");
    assertThat(pages.get(officer, link.replace("&amp;", "&")))
        .contains("Oceania, Academia", "/manage/people/" + ana);
    assertThat(pages.get(officer, "/manage/coverage.csv"))
        .contains("Oceania,Academia,1,0,Silent", ",0,0,Missing");
    assertThat(pages.get(officer, "/manage/coverage/records.csv?row=oceania&group=academia"))
        .contains(ana + ",Ana " + word + ",Academia,WS,Samoa");
    assertThat(pages.get(officer, "/manage/coverage/invite"))
        .contains("Ana " + word, "From a small island developing State");
    assertThat(pages.get(officer, "/manage/coverage/invite.csv"))
        .contains("Silent,Ana " + word + ",Samoa,");
    assertThat(pages.get(officer, "/manage/coverage?by=electoral")).contains("0 of 1");
  }

  @ParameterizedTest
  @EnumSource
  void speaksEveryLanguage(Language language) throws Exception {
    var pages = new Pages(server, language);
    person("Ana", Marks.NONE);
    for (String path : List.of("", "/invite", "/records?row=-&group=-", "?by=electoral", ".csv")) {
      pages.get(officer, "/manage/coverage" + path);
    }
  }

  @Test
  void costsTheSameForOneRecordAndForThirty() throws Exception {
    var pages = new Pages(server, Language.EN);
    person("First", Marks.NONE);
    var paths = List.of("/manage/coverage", "/manage/coverage/invite", "/manage/coverage/records");
    var one = new ArrayList<Long>();
    for (String path : paths) {
      pages.get(officer, path);
      one.add(StatementCounter.count(() -> pages.get(officer, path)));
    }
    for (int i = 0; i < 30; i++) {
      person("P" + i, Marks.NONE);
    }
    for (int i = 0; i < paths.size(); i++) {
      String path = paths.get(i);
      assertThat(StatementCounter.count(() -> pages.get(officer, path))).isEqualTo(one.get(i));
    }
  }

  private static final LocalDate DAY = LocalDate.of(2024, 5, 17);

  private Count at(Actor actor, CoverageFilter filter) {
    return coverage.picture(actor, filter).matrix().at(CELL.row(), CELL.group());
  }

  private Proposal proposal(Actor actor, CoverageFilter filter) {
    return coverage.invite(actor, filter).stream()
        .filter(it -> it.cell().equals(CELL))
        .findFirst()
        .orElseThrow();
  }

  private List<Long> ids(
      Actor actor, String row, String group, @org.jspecify.annotations.Nullable Boolean engaged) {
    return coverage
        .records(actor, CoverageFilter.ALL, row, group, engaged, PageRequest.first(200))
        .rows()
        .stream()
        .map(Registry.Row::id)
        .toList();
  }

  private static CoverageFilter layer(String goal, String area, int months) {
    return new CoverageFilter(false, null, goal, area, months, false);
  }

  /** One that is long over and is for a goal. */
  private ExchangeView exchange() {
    var past = new ExchangeFilter("", "happened", "", "", "", "2017", false);
    return exchanges.list(past, PageRequest.first(50), officer).rows().stream()
        .filter(it -> !it.draft().goals().isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private void attends(ExchangeView exchange, long person, ParticipantState state) {
    var there = exchanges.participations(List.of(exchange.id()), officer).get(exchange.id());
    if (there == null || there.isEmpty()) {
      exchanges.include(exchange.id(), person, null, "", officer);
    }
    var participant =
        exchanges
            .participations(List.of(exchange.id()), officer)
            .values()
            .iterator()
            .next()
            .getFirst();
    exchanges.mark(exchange.id(), participant.id(), state, officer);
  }

  private long person(String name, Marks marks) {
    var profile = Profile.EMPTY.in("academia", "WS").marked(marks);
    PersonId id = people.add(officer, new PersonDetails(name + " " + word, profile));
    return id.value();
  }
}

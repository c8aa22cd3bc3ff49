package org.polyphony.platform.privacy.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.polyphony.platform.StatementCounter;
import org.polyphony.platform.engagement.Staff;
import org.polyphony.platform.engagement.web.Pages;
import org.polyphony.platform.identity.Actors;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.stakeholders.Marks;
import org.polyphony.platform.stakeholders.People;
import org.polyphony.platform.stakeholders.PersonDetails;
import org.polyphony.platform.stakeholders.Profile;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest
@AutoConfigureMockMvc(addFilters = false)
@Import(StatementCounter.class)
class ConsentPagesTest {

  @Autowired MockMvc server;
  @Autowired People people;
  @Autowired Actors actors;
  @Autowired JdbcClient database;

  private final String word = "w" + UUID.randomUUID().toString().replace("-", "");
  private Actor officer = Actor.VISITOR;
  private Actor colleague = Actor.VISITOR;

  @BeforeEach
  void letIn() {
    var staff = new Staff(database, actors);
    officer = staff.officer("Amina Sample");
    colleague = staff.officer("Boris Sample");
  }

  @Test
  void aDecisionIsRecordedReadOnTheRecordAndInTheList() throws Exception {
    var pages = new Pages(server, Language.EN);
    long ana = person("Ana", Marks.NONE);
    assertThat(pages.get(officer, "/manage/people/" + ana))
        .contains("Lawful basis and consent", "/manage/privacy/" + ana + "/decisions/new");
    assertThat(pages.get(officer, path(ana) + "/decisions/new?purpose=newsletters"))
        .contains("The organization may send me its newsletters and mailings.");
    assertThat(record(pages, ana, "newsletters", "given", "2999-12-31", "Paper 17")).isEqualTo(302);
    assertThat(pages.get(officer, path(ana)))
        .contains("Paper 17", "until 31 December 2999", "Recorded by");
    assertThat(pages.get(officer, "/manage/people/" + ana)).contains("May be used");
    assertThat(record(pages, ana, "newsletters", "withdrawn", "", "Mail 3")).isEqualTo(302);
    assertThat(pages.get(officer, path(ana))).contains("Paper 17", "Mail 3");
    assertThat(
            pages.get(officer, "/manage/consents?purpose=newsletters&standing=withdrawn&size=200"))
        .contains("Ana " + word);
    assertThat(pages.get(officer, "/manage/consents.csv?standing=withdrawn"))
        .contains("Ana " + word + ",Newsletters and mailings,Withdrawn or refused");
  }

  @Test
  void aRefusedFormKeepsWhatWasTyped() throws Exception {
    var pages = new Pages(server, Language.EN);
    long ana = person("Ana", Marks.NONE);
    var answer =
        pages.post(
            officer,
            path(ana) + "/decisions/add",
            "purpose",
            "newsletters",
            "act",
            "given",
            "basis",
            "CONSENT",
            "way",
            "SPOKEN",
            "decided",
            "yesterday");
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString())
        .contains("“yesterday” is not a day", "value=\"yesterday\"", "value=\"SPOKEN\" selected");
    assertThat(record(pages, ana, "newsletters", "given", "", "")).isEqualTo(422);
  }

  @Test
  void whoIsHiddenIsNowhere() throws Exception {
    var pages = new Pages(server, Language.EN);
    long hidden = person("Hidden", new Marks(false, true, true));
    assertThat(record(pages, hidden, "questions", "withdrawn", "", "x")).isEqualTo(302);
    String list = "/manage/consents?standing=withdrawn&size=200";
    assertThat(pages.get(officer, list)).contains("Hidden " + word);
    assertThat(pages.get(colleague, list)).doesNotContain("Hidden " + word);
    assertThat(pages.get(colleague, "/manage/consents.csv")).doesNotContain("Hidden " + word);
    assertThat(pages.status(colleague, path(hidden))).isEqualTo(404);
    assertThat(pages.status(colleague, path(hidden) + "/decisions/new")).isEqualTo(404);
  }

  @Test
  void aLongListCostsTheSameStatements() throws Exception {
    var pages = new Pages(server, Language.EN);
    record(pages, person("P0", Marks.NONE), "photographs", "withdrawn", "", "x");
    String list = "/manage/consents?purpose=photographs&size=1";
    pages.get(officer, list);
    long one = StatementCounter.least(() -> pages.get(officer, list));
    for (int i = 1; i <= 30; i++) {
      record(pages, person("P" + i, Marks.NONE), "photographs", "withdrawn", "", "x");
    }
    String longer = "/manage/consents?purpose=photographs&size=50";
    assertThat(StatementCounter.least(() -> pages.get(officer, longer))).isEqualTo(one);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void thePagesSpeakEveryLanguage(Language language) throws Exception {
    var pages = new Pages(server, language);
    long ana = person("Ana", Marks.NONE);
    record(pages, ana, "photographs", "withdrawn", "", "x");
    for (String path : new String[] {"/manage/consents", path(ana), path(ana) + "/decisions/new"}) {
      assertThat(pages.get(officer, path)).contains("lang=\"" + language.htmlTag() + "\"");
    }
  }

  private int record(
      Pages pages, long person, String purpose, String act, String expires, String proof)
      throws Exception {
    return pages
        .post(
            officer,
            path(person) + "/decisions/add",
            "purpose",
            purpose,
            "act",
            act,
            "basis",
            "CONSENT",
            "way",
            "PAPER",
            "decided",
            "2025-02-03",
            "expires",
            expires,
            "proof",
            proof)
        .getStatus();
  }

  private static String path(long person) {
    return "/manage/privacy/" + person;
  }

  private long person(String name, Marks marks) {
    return people
        .add(officer, new PersonDetails(name + " " + word, Profile.EMPTY.marked(marks)))
        .value();
  }
}

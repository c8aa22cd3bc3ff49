package org.polyphony.platform.engagement.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.polyphony.platform.StatementCounter;
import org.polyphony.platform.engagement.Staff;
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
class CommitmentPagesTest {

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
  void recordsFiltersSettlesAndExports() throws Exception {
    var pages = new Pages(server, Language.EN);
    long li = person("Li", Marks.NONE);
    assertThat(pages.get(officer, "/manage/people/" + li))
        .contains("/manage/commitments/new?to=" + li);
    assertThat(pages.get(officer, "/manage/commitments/new?to=" + li))
        .contains("value=\"" + li + "\" checked", "Amina Sample</option>", "A day, such as");
    String path = add(pages, li, "=Send " + word);

    assertThat(pages.get(officer, path)).contains("Overdue", "20 May 2024", "Li " + word);
    assertThat(pages.get(officer, "/manage/commitments?state=overdue&owner=mine&to=" + li))
        .contains(path, "Overdue");
    assertThat(pages.get(colleague, "/manage/commitments?owner=mine&to=" + li))
        .doesNotContain(path);
    assertThat(pages.get(officer, "/manage")).contains("1 commitment of yours is overdue");
    assertThat(pages.get(officer, "/manage/people/" + li + "?kind=commitment"))
        .contains("Commitment: Overdue", path);
    assertThat(pages.get(officer, "/manage/commitments.csv?to=" + li))
        .startsWith("\uFEFFCommitment,To,")
        .contains("'=Send " + word + ",Li " + word + ",2024-05-17,2024-05-20,Amina Sample,Open,");

    var without = pages.post(officer, path + "/settle", "state", "WITHDRAWN", "reason", " ");
    assertThat(without.getStatus()).isEqualTo(422);
    assertThat(without.getContentAsString()).contains("Say why it is withdrawn");
    pages.post(officer, path + "/settle", "state", "WITHDRAWN", "reason", "No funds");
    assertThat(pages.get(officer, path))
        .contains("Withdrawn", "No funds")
        .doesNotContain("Overdue");
    assertThat(pages.get(officer, path + "/remove")).contains("Remove “=Send");
    pages.post(officer, path + "/remove");
    assertThat(pages.get(officer, "/manage/commitments?to=" + li)).doesNotContain(path);
    pages.post(officer, path + "/restore");
    assertThat(pages.get(officer, "/manage/commitments?to=" + li)).contains(path);
  }

  @Test
  void showsErrorsAndKeepsWhatWasTyped() throws Exception {
    var pages = new Pages(server, Language.EN);
    var answer =
        pages.post(
            officer, "/manage/commitments/add", "text", "KEPT", "promised", "2024", "due", "x");
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString())
        .contains("KEPT", "“2024” is not a whole day", "Choose at least one organization");
    long li = person("Li", Marks.NONE);
    String path = add(pages, li, "First");
    pages.post(officer, path + "/change", fields(li, "version", "0", "text", "Second"));
    var late = pages.post(officer, path + "/change", fields(li, "version", "0", "text", "Third"));
    assertThat(late.getContentAsString()).contains("Somebody changed this", "Third");
  }

  @Test
  void aConfidentialPersonsCommitmentIsNotFound() throws Exception {
    var pages = new Pages(server, Language.EN);
    long hidden = person("Hidden", new Marks(false, true, true));
    String path = add(pages, hidden, "Secret " + word);
    assertThat(pages.get(officer, path)).contains("Confidential");
    assertThat(pages.status(colleague, path)).isEqualTo(404);
    assertThat(pages.get(colleague, "/manage/commitments")).doesNotContain(word);
    assertThat(pages.get(colleague, "/manage/commitments.csv")).doesNotContain(word);
  }

  @ParameterizedTest
  @EnumSource
  void speaksEveryLanguage(Language language) throws Exception {
    var pages = new Pages(server, language);
    long li = person("Li", Marks.NONE);
    String path = add(pages, li, "Send " + word);
    for (String each : new String[] {path, path + "/edit", path + "/remove", "/manage"}) {
      pages.get(officer, each);
    }
    assertThat(pages.get(officer, "/manage/commitments?to=" + li)).contains(path);
    assertThat(pages.get(officer, "/manage/people/" + li)).contains(path);
  }

  @Test
  void costsTheSameForOneRowAndForThirty() throws Exception {
    var pages = new Pages(server, Language.EN);
    long li = person("Li", Marks.NONE);
    for (int i = 0; i < 30; i++) {
      add(pages, li, "Row " + i);
    }
    String list = "/manage/commitments?to=" + li + "&size=";
    pages.get(officer, list + 1);
    long one = StatementCounter.count(() -> pages.get(officer, list + 1));
    long thirty = StatementCounter.count(() -> pages.get(officer, list + 30));
    assertThat(thirty).isEqualTo(one);
  }

  private String add(Pages pages, long to, String text) throws Exception {
    return Objects.requireNonNull(
        pages
            .post(officer, "/manage/commitments/add", fields(to, "text", text))
            .getRedirectedUrl());
  }

  private String[] fields(long to, String... more) {
    var fields =
        new java.util.ArrayList<>(
            java.util.List.of(
                "about",
                "" + to,
                "promised",
                "2024-05-17",
                "due",
                "2024-05-20",
                "owner",
                "" + officer.accountId()));
    fields.addAll(java.util.List.of(more));
    return fields.toArray(String[]::new);
  }

  private long person(String name, Marks marks) {
    return people
        .add(officer, new PersonDetails(name + " " + word, Profile.EMPTY.marked(marks)))
        .value();
  }
}

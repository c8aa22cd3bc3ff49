package org.polyphony.platform.contacts.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.polyphony.platform.contacts.Contacts;
import org.polyphony.platform.contacts.TieKind;
import org.polyphony.platform.contacts.Ties;
import org.polyphony.platform.engagement.Staff;
import org.polyphony.platform.engagement.web.Pages;
import org.polyphony.platform.identity.Actors;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.stakeholders.Marks;
import org.polyphony.platform.stakeholders.People;
import org.polyphony.platform.stakeholders.PersonDetails;
import org.polyphony.platform.stakeholders.Profile;
import org.polyphony.platform.stakeholders.Stakeholders;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest
@AutoConfigureMockMvc(addFilters = false)
class ContactPagesTest {

  @Autowired MockMvc server;
  @Autowired People people;
  @Autowired Contacts contacts;
  @Autowired Ties ties;
  @Autowired Stakeholders stakeholders;
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
  void aContactPointIsAddedChangedRemovedAndBroughtBack() throws Exception {
    var pages = new Pages(server, Language.EN);
    long li = person("Li", Marks.NONE);
    String record = "/manage/people/" + li;
    String points = "/manage/contacts/" + li + "/points";
    assertThat(pages.get(officer, record)).contains(points + "/new", "No contact point recorded");
    var bad =
        pages.post(
            officer,
            points + "/add",
            "channel",
            "EMAIL",
            "purpose",
            "MAILINGS",
            "value",
            "KEPT",
            "until",
            "x");
    assertThat(bad.getStatus()).isEqualTo(422);
    assertThat(bad.getContentAsString()).contains("KEPT", "value=\"EMAIL\" checked");
    pages.post(officer, points + "/add", email("li@example.org", "MAILINGS"));
    assertThat(pages.get(officer, record))
        .contains("mailto:li@example.org", "used for mailings today");
    long id = contacts.of(officer, li).getFirst().id();
    assertThat(contacts.mailing(officer, List.of(li)).get(li).id()).isEqualTo(id);

    pages.post(
        officer,
        points + "/" + id + "/change",
        "version",
        "0",
        "channel",
        "EMAIL",
        "purpose",
        "MAILINGS",
        "value",
        "li@example.org",
        "until",
        "2020");
    assertThat(pages.get(officer, record))
        .contains("does not hold today")
        .doesNotContain("used for mailings today");
    assertThat(pages.get(officer, points + "/" + id + "/remove"))
        .contains("Remove “li@example.org” from Li");
    var removed = pages.post(officer, points + "/" + id + "/remove");
    assertThat(removed.getContentAsString()).contains(points + "/" + id + "/restore");
    assertThat(pages.get(officer, record)).contains("No contact point recorded");
    pages.post(officer, points + "/" + id + "/restore");
    assertThat(pages.get(officer, record)).contains("mailto:li@example.org");
  }

  @Test
  void aTieReadsFromBothEndsAndIsTiedOnce() throws Exception {
    var pages = new Pages(server, Language.EN);
    long li = person("Li", Marks.NONE);
    long ana = person("Ana", Marks.NONE);
    String path = "/manage/contacts/" + li + "/ties";
    var searched = pages.post(officer, path + "/add", "q", "Ana " + word, "again", "find");
    assertThat(searched.getContentAsString()).contains("value=\"" + ana + "\"");
    String[] fields = {"about", "" + ana, "kind", "ADVISES-of", "since", "2020"};
    pages.post(officer, path + "/add", fields);
    assertThat(pages.get(officer, "/manage/people/" + li))
        .contains("is advised by", "Ana " + word, "since 2020");
    assertThat(pages.get(officer, "/manage/people/" + ana)).contains(">advises<", "Li " + word);
    assertThat(pages.post(officer, path + "/add", fields).getStatus()).isEqualTo(422);
    var self = pages.post(officer, path + "/add", "about", "" + li, "kind", "KNOWS");
    assertThat(self.getStatus()).isEqualTo(422);

    var tie = ties.of(officer, ana).getFirst();
    assertThat(tie.draft().kind()).isEqualTo(TieKind.ADVISES);
    assertThat(tie.draft().from()).isEqualTo(ana);
    String one = path + "/" + tie.id();
    assertThat(pages.get(officer, one)).contains("value=\"ADVISES-of\" selected");
    pages.post(
        officer,
        one + "/change",
        "version",
        "0",
        "about",
        "" + ana,
        "kind",
        "PARTNERS",
        "until",
        "2021");
    assertThat(pages.get(officer, "/manage/people/" + ana)).contains("works together with");
    assertThat(pages.get(officer, one + "/remove")).contains("works together with – Ana");
    pages.post(officer, one + "/remove");
    assertThat(ties.of(officer, li)).isEmpty();
    pages.post(officer, one + "/restore");
    assertThat(ties.of(officer, li)).hasSize(1);
  }

  @Test
  void whatConcernsAConfidentialPersonIsNotFoundByOthers() throws Exception {
    var pages = new Pages(server, Language.EN);
    long hidden = person("Hidden", new Marks(false, true, true));
    long ana = person("Ana", Marks.NONE);
    pages.post(
        officer, "/manage/contacts/" + hidden + "/points/add", email("h@example.org", "GENERAL"));
    pages.post(
        officer, "/manage/contacts/" + ana + "/ties/add", "about", "" + hidden, "kind", "KNOWS");
    long point = contacts.of(officer, hidden).getFirst().id();
    long tie = ties.of(officer, ana).getFirst().id();

    assertThat(pages.get(officer, "/manage/people/" + ana)).contains("Hidden " + word);
    assertThat(pages.get(colleague, "/manage/people/" + ana)).doesNotContain("Hidden " + word);
    assertThat(contacts.mailing(colleague, List.of(hidden))).isEmpty();
    for (String path :
        new String[] {
          hidden + "/points/new",
          hidden + "/points/" + point,
          hidden + "/ties/new",
          ana + "/ties/" + tie,
          ana + "/ties/" + tie + "/remove"
        }) {
      assertThat(pages.status(colleague, "/manage/contacts/" + path)).as(path).isEqualTo(404);
    }
    var search =
        pages.post(
            colleague,
            "/manage/contacts/" + ana + "/ties/add",
            "q",
            "Hidden " + word,
            "again",
            "x");
    assertThat(search.getContentAsString()).doesNotContain("value=\"" + hidden + "\"");
    var bound =
        pages.post(
            colleague,
            "/manage/contacts/" + ana + "/ties/add",
            "about",
            "" + hidden,
            "kind",
            "KNOWS");
    assertThat(bound.getStatus()).isEqualTo(404);
    assertThat(stakeholders.history(officer, hidden).toString()).doesNotContain("h@example.org");
    assertThat(stakeholders.history(officer, ana).toString()).doesNotContain("Hidden");
  }

  @ParameterizedTest
  @EnumSource
  void speaksEveryLanguage(Language language) throws Exception {
    var pages = new Pages(server, language);
    long li = person("Li", Marks.NONE);
    long ana = person("Ana", Marks.NONE);
    pages.post(officer, "/manage/contacts/" + li + "/points/add", email("l@example.org", "PRESS"));
    for (TieKind kind : TieKind.values()) {
      var answer =
          pages.post(
              officer,
              "/manage/contacts/" + li + "/ties/add",
              "about",
              "" + ana,
              "kind",
              kind.name());
      assertThat(Objects.requireNonNull(answer.getRedirectedUrl())).endsWith("/" + li);
    }
    for (String path :
        new String[] {
          "/manage/people/" + li,
          "/manage/people/" + ana,
          "/manage/contacts/" + li + "/points/new",
          "/manage/contacts/" + li + "/ties/new"
        }) {
      pages.get(officer, path);
    }
  }

  private static String[] email(String value, String purpose) {
    return new String[] {"channel", "EMAIL", "purpose", purpose, "value", value};
  }

  private long person(String name, Marks marks) {
    return people
        .add(officer, new PersonDetails(name + " " + word, Profile.EMPTY.marked(marks)))
        .value();
  }
}

package org.polyphony.platform.engagement.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest
@AutoConfigureMockMvc(addFilters = false)
class NotePagesTest {

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
  void writesFindsChangesRemovesAndRestoresANote() throws Exception {
    var pages = new Pages(server, Language.EN);
    long li = person("Li", Marks.NONE);
    long zoe = person("Zoe", Marks.NONE);
    assertThat(pages.get(officer, "/manage/people/" + li))
        .contains("/manage/notes/new?about=" + li);
    assertThat(pages.get(officer, "/manage/notes/new?about=" + li))
        .contains("value=\"" + li + "\" checked", "Boris Sample");
    var search = pages.post(officer, "/manage/notes/add", note(li, "again", "find", "q", word));
    assertThat(search.getStatus()).isEqualTo(200);
    assertThat(search.getContentAsString())
        .contains("value=\"" + li + "\" checked", "value=\"" + zoe + "\"", "Two\nlines &lt;b&gt;");

    String path =
        pages
            .post(
                officer,
                "/manage/notes/add",
                note(
                    li,
                    "about",
                    "" + zoe,
                    "point.1.text",
                    "They ask",
                    "point.1.followUp",
                    "Send " + word,
                    "point.1.owner",
                    "" + colleague.accountId(),
                    "point.1.due",
                    "2024-06-01"))
            .getRedirectedUrl();
    assertThat(pages.get(officer, path))
        .contains("Meeting, 17 May 2024", "Two<br>", "lines &lt;b&gt;", "Zoe " + word)
        .contains("Send " + word, "Overdue", "Boris Sample", "by 1 June 2024");
    assertThat(pages.get(officer, "/manage/people/" + zoe)).contains(path, "1 open point");
    assertThat(pages.get(officer, "/manage/people/" + zoe + "?kind=call")).doesNotContain(path);
    assertThat(pages.get(officer, "/manage/people/" + zoe + "?kind=meeting")).contains(path);
    assertThat(pages.get(colleague, "/manage/notes?open=mine")).contains(path);
    assertThat(pages.get(officer, "/manage/notes?open=mine")).doesNotContain(path);

    String page = pages.get(colleague, path);
    String settle = page.split("action=\"" + path + "/points/")[1].split("\"")[0];
    pages.post(colleague, path + "/points/" + settle, "state", "DONE");
    assertThat(pages.get(colleague, path)).contains("Reopen").doesNotContain("Overdue");

    String version =
        pages.get(officer, path + "/edit").split("name=\"version\" value=\"")[1].split("\"")[0];
    pages.post(officer, path + "/change", note(li, "version", version, "text", "New " + word));
    assertThat(pages.get(officer, path)).contains("New " + word).doesNotContain("They ask</p>");
    assertThat(pages.get(officer, path + "/remove")).contains("Remove the note");
    pages.post(officer, path + "/remove");
    assertThat(pages.get(officer, "/manage/notes?q=" + word)).contains("No entry fits");
    pages.post(officer, path + "/restore");
    assertThat(pages.get(officer, "/manage/notes?q=" + word)).contains(path);
  }

  @Test
  void showsErrorsAndKeepsWhatWasTyped() throws Exception {
    var pages = new Pages(server, Language.EN);
    var answer =
        pages.post(
            officer,
            "/manage/notes/add",
            "text",
            "KEPT",
            "day",
            "2024-05",
            "point.3.text",
            "ALSO KEPT");
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString())
        .contains("KEPT", "ALSO KEPT", "“2024-05” is not a whole day", "This field is needed");
    long li = person("Li", Marks.NONE);
    var late = pages.post(officer, "/manage/notes/add", note(li, "day", "3000-01-01"));
    assertThat(late.getContentAsString()).contains("the date lies in the future");
    var nobody =
        pages.post(officer, "/manage/notes/add", "kind", "CALL", "day", "2024-05-17", "text", "x");
    assertThat(nobody.getContentAsString()).contains("Choose at least one organization");
  }

  @Test
  void aConfidentialPersonIsNotOfferedAndTheNoteNotFound() throws Exception {
    var pages = new Pages(server, Language.EN);
    long hidden = person("Hidden", new Marks(false, true, true));
    String path = pages.post(officer, "/manage/notes/add", note(hidden)).getRedirectedUrl();
    assertThat(pages.get(officer, path)).contains("Confidential");
    assertThat(pages.status(colleague, path)).isEqualTo(404);
    assertThat(pages.status(colleague, path + "/edit")).isEqualTo(404);
    assertThat(pages.get(colleague, "/manage/notes")).doesNotContain(path);
    assertThat(pages.status(colleague, "/manage/notes/new?about=" + hidden)).isEqualTo(404);
    var search = pages.post(colleague, "/manage/notes/add", "again", "find", "q", word);
    assertThat(search.getContentAsString()).doesNotContain("Hidden");
    var forged = pages.post(colleague, "/manage/notes/add", note(hidden));
    assertThat(forged.getStatus()).isEqualTo(404);
  }

  @ParameterizedTest
  @EnumSource
  void speaksEveryLanguage(Language language) throws Exception {
    var pages = new Pages(server, language);
    long li = person("Li", Marks.NONE);
    String path =
        pages
            .post(officer, "/manage/notes/add", note(li, "point.0.followUp", "x"))
            .getRedirectedUrl();
    for (String each :
        new String[] {
          path, path + "/edit", path + "/remove", "/manage/notes", "/manage/notes/new"
        }) {
      pages.get(officer, each);
    }
    assertThat(pages.get(officer, "/manage/people/" + li)).contains(path);
  }

  private long person(String name, Marks marks) {
    return people
        .add(officer, new PersonDetails(name + " " + word, Profile.EMPTY.marked(marks)))
        .value();
  }

  private String[] note(long about, String... more) {
    var fields =
        new java.util.ArrayList<>(java.util.List.of("about", "" + about, "kind", "MEETING"));
    var given = java.util.List.of(more);
    if (!given.contains("day")) {
      fields.addAll(java.util.List.of("day", "2024-05-17"));
    }
    if (!given.contains("text")) {
      fields.addAll(java.util.List.of("text", "Two\nlines <b> " + word));
    }
    fields.addAll(given);
    return fields.toArray(String[]::new);
  }
}

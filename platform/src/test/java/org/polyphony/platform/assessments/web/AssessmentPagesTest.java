package org.polyphony.platform.assessments.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
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
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.stakeholders.Marks;
import org.polyphony.platform.stakeholders.People;
import org.polyphony.platform.stakeholders.PersonDetails;
import org.polyphony.platform.stakeholders.Profile;
import org.polyphony.platform.strategy.Catalogue;
import org.polyphony.platform.strategy.Term;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest
@AutoConfigureMockMvc(addFilters = false)
@Import(StatementCounter.class)
class AssessmentPagesTest {

  @Autowired MockMvc server;
  @Autowired People people;
  @Autowired Catalogue catalogue;
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
    area("artistic-freedom", "Artistic freedom");
    area("gender-equality", "Gender equality");
  }

  private void area(String key, String title) {
    var text = LocalizedText.of(Language.EN, title);
    catalogue.put(
        new Term(
            Catalogue.Kind.AREA, key, null, null, text, text, LocalizedText.EMPTY, true, Map.of()),
        Actor.system("test"));
  }

  @Test
  void assessesMovesTakesBackAndExports() throws Exception {
    var pages = new Pages(server, Language.EN);
    long li = person("Li", Marks.NONE);
    String record = "/manage/people/" + li;
    String grid = "/manage/influence?q=" + word;
    assertThat(pages.get(officer, record))
        .contains("/manage/influence/" + li + "/new", "Not assessed yet");
    assess(pages, li, "4", "2");
    assertThat(pages.get(officer, record)).contains("Influence 4, interest 2, position: Critical");
    String page = pages.get(officer, grid);
    assertThat(page)
        .contains("Li " + word + " (-): influence 4, interest 2, position Critical")
        .contains("href=\"" + record + "\" class=\"figure\"", "grid.js");
    assertThat(pages.get(officer, "/manage/influence.csv?q=" + word))
        .contains(
            li + ",Li " + word + ",,,,4,2,Critical,2024-05-17,=no formula".replace("=", "'="));

    String key = page.replaceAll("(?s).*data-key=\"(\\d+)\".*", "$1");
    var moved =
        pages.post(
            officer,
            "/manage/influence/move",
            "from",
            key,
            "influence",
            "5",
            "interest",
            "5",
            "back",
            grid);
    assertThat(moved.getRedirectedUrl()).isEqualTo(grid);
    String way = pages.get(officer, "/manage/influence/" + li);
    assertThat(way).contains("polyline", "5 – can move many", "4 – shapes decisions");
    assertThat(way).contains("influence 5, interest 5, position Critical");
    var newest = Long.parseLong(pages.get(officer, grid).replaceAll(KEY, "$1"));
    pages.post(officer, "/manage/influence/" + li + "/" + newest + "/undo");
    assertThat(pages.get(officer, grid)).contains("influence 4, interest 2");

    String entry = "/manage/influence/" + li + "/" + key;
    assertThat(pages.get(officer, entry + "/remove")).contains("Remove the assessment of Li");
    pages.post(officer, entry + "/remove");
    assertThat(pages.get(officer, grid)).doesNotContain("data-key=");
    pages.post(officer, entry + "/restore");
    assertThat(pages.get(officer, grid)).contains("data-key=");
  }

  private static final String KEY = "(?s).*data-key=\"(\\d+)\".*";

  @Test
  void aMoveThatLeadsElsewhereComesBackToTheGrid() throws Exception {
    var pages = new Pages(server, Language.EN);
    long li = person("Li", Marks.NONE);
    assess(pages, li, "4", "2");
    for (String back : new String[] {"https://example.org/", "/manage/influence/../x", "{x}", ""}) {
      var answer = pages.post(officer, "/manage/influence/move", "from", "x", "back", back);
      assertThat(answer.getRedirectedUrl()).as(back).isEqualTo("/manage/influence");
    }
  }

  @Test
  void keepsWhatWasTypedWhenRefused() throws Exception {
    var pages = new Pages(server, Language.EN);
    long li = person("Li", Marks.NONE);
    var answer =
        pages.post(
            officer,
            "/manage/influence/" + li + "/add",
            "influence",
            "4",
            "day",
            "2024",
            "reason",
            "KEPT");
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString())
        .contains("KEPT", "“2024” is not a whole day", "value=\"4\" checked");
    var need = pages.post(officer, "/manage/needs/" + li + "/add", "note", "KEPT", "side", "OFFER");
    assertThat(need.getStatus()).isEqualTo(422);
    assertThat(need.getContentAsString()).contains("KEPT", "value=\"OFFER\" checked");
  }

  @Test
  void recordsListsAndRemovesNeeds() throws Exception {
    var pages = new Pages(server, Language.EN);
    long li = person("Li", Marks.NONE);
    var saved = need(pages, li, "artistic-freedom");
    assertThat(saved.getRedirectedUrl()).isEqualTo("/manage/people/" + li);
    assertThat(need(pages, li, "artistic-freedom").getStatus()).isEqualTo(422);
    String record = pages.get(officer, "/manage/people/" + li);
    String path = record.replaceAll("(?s).*href=\"(/manage/needs/\\d+/\\d+)\".*", "$1");
    assertThat(record).contains("Need", "Artistic freedom");
    assertThat(pages.get(officer, "/manage/needs?side=NEED&area=artistic-freedom&q=" + word))
        .contains(path, "3 – at work, with help");
    assertThat(pages.get(officer, "/manage/needs?side=OFFER&q=" + word)).doesNotContain(path);
    assertThat(pages.get(officer, "/manage/needs.csv?q=" + word))
        .contains("Li " + word + ",Need,Artistic freedom,,fr,3,2024-05-17,");
    assertThat(pages.get(officer, path)).contains("value=\"3\" checked");
    pages.post(officer, path + "/change", needFields("gender-equality", "version", "0"));
    assertThat(pages.get(officer, "/manage/people/" + li)).contains("Gender equality");
    assertThat(pages.get(officer, path + "/remove")).contains("Remove “Gender equality");
    pages.post(officer, path + "/remove");
    assertThat(pages.get(officer, "/manage/needs?q=" + word)).doesNotContain(path);
    pages.post(officer, path + "/restore");
    assertThat(pages.get(officer, "/manage/needs?q=" + word)).contains(path);
  }

  @Test
  void aConfidentialPersonIsNowhere() throws Exception {
    var pages = new Pages(server, Language.EN);
    long hidden = person("Hidden", new Marks(false, true, true));
    assess(pages, hidden, "5", "5");
    need(pages, hidden, "artistic-freedom");
    for (String path : new String[] {"/manage/influence", "/manage/needs"}) {
      assertThat(pages.get(officer, path + "?q=" + word)).contains("Confidential");
      assertThat(pages.get(colleague, path + "?q=" + word)).doesNotContain("Hidden " + word);
      assertThat(pages.get(colleague, path + ".csv?q=" + word)).doesNotContain(word);
      assertThat(pages.status(colleague, path + "/" + hidden + "/new")).isEqualTo(404);
    }
    assertThat(pages.status(colleague, "/manage/influence/" + hidden)).isEqualTo(404);
  }

  @ParameterizedTest
  @EnumSource
  void speaksEveryLanguage(Language language) throws Exception {
    var pages = new Pages(server, language);
    long li = person("Li", Marks.NONE);
    assess(pages, li, "3", "3");
    need(pages, li, "artistic-freedom");
    String record = pages.get(officer, "/manage/people/" + li);
    assertThat(record).contains("/manage/influence/" + li);
    for (String path :
        new String[] {
          "/manage/influence/" + li,
          "/manage/influence/" + li + "/new",
          "/manage/needs/" + li + "/new",
          "/manage/influence?trails=yes",
          "/manage/needs",
          "/manage/stakeholders"
        }) {
      pages.get(officer, path);
    }
  }

  @Test
  void costsTheSameForOneRowAndForThirty() throws Exception {
    var pages = new Pages(server, Language.EN);
    for (int i = 0; i < 30; i++) {
      long each = person("P" + i, Marks.NONE);
      assess(pages, each, String.valueOf(1 + i % 5), String.valueOf(1 + i / 5 % 5));
      need(pages, each, "artistic-freedom");
    }
    for (String list : new String[] {"/manage/influence", "/manage/needs"}) {
      String path = list + "?trails=yes&q=" + word + "&size=";
      pages.get(officer, path + 1);
      long one = StatementCounter.count(() -> pages.get(officer, path + 1));
      assertThat(StatementCounter.count(() -> pages.get(officer, path + 30))).isEqualTo(one);
    }
  }

  private void assess(Pages pages, long of, String influence, String interest) throws Exception {
    var answer =
        pages.post(
            officer,
            "/manage/influence/" + of + "/add",
            "influence",
            influence,
            "interest",
            interest,
            "position",
            "CRITICAL",
            "day",
            "2024-05-17",
            "reason",
            "=no formula");
    assertThat(Objects.requireNonNull(answer.getRedirectedUrl())).endsWith("/" + of);
  }

  private org.springframework.mock.web.MockHttpServletResponse need(
      Pages pages, long of, String area) throws Exception {
    return pages.post(officer, "/manage/needs/" + of + "/add", needFields(area));
  }

  private static String[] needFields(String area, String... more) {
    var fields =
        new java.util.ArrayList<>(
            java.util.List.of(
                "side",
                "NEED",
                "area",
                area,
                "language",
                "fr",
                "maturity",
                "3",
                "day",
                "2024-05-17"));
    fields.addAll(java.util.List.of(more));
    return fields.toArray(String[]::new);
  }

  private long person(String name, Marks marks) {
    return people
        .add(officer, new PersonDetails(name + " " + word, Profile.EMPTY.marked(marks)))
        .value();
  }
}

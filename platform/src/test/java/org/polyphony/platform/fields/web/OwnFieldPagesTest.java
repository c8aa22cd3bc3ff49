package org.polyphony.platform.fields.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Own fields from their definition to the list, with and without the right to see them. */
@SpringBootTest
@AutoConfigureMockMvc(addFilters = false)
@Import(StatementCounter.class)
class OwnFieldPagesTest {

  @Autowired MockMvc server;
  @Autowired Actors actors;
  @Autowired JdbcClient database;

  private final String word = "w" + UUID.randomUUID().toString().replace("-", "").substring(0, 20);
  private Actor admin = Actor.VISITOR;
  private Actor officer = Actor.VISITOR;
  private Actor focal = Actor.VISITOR;
  private Pages pages;

  @BeforeEach
  void letIn() {
    var staff = new Staff(database, actors);
    admin = staff.with("ADMINISTRATOR", "Ada Sample", Language.EN);
    officer = staff.officer("Amina Sample");
    focal = staff.with("FOCAL_POINT", "Fatou Sample", Language.EN);
    pages = new Pages(server, Language.EN);
  }

  /** Other tests fill in forms that know nothing of these fields. */
  @AfterEach
  void retireAll() throws Exception {
    for (Long id :
        database.sql("select id from fields_field where not retired").query(Long.class).list()) {
      pages.post(admin, "/manage/fields/" + id + "/remove");
    }
  }

  @Test
  void aFieldIsInTheFormOnThePageInTheListAndInTheFile() throws Exception {
    field("NUMBER", "Budget", "BOTH", "EVERYBODY");
    field("DATE", "Member since", "BOTH", "EVERYBODY");
    field("COUNTRY", "Seat", "BOTH", "EVERYBODY");
    String choices = field("CHOICE", "Funding", "ORGANISATIONS", "EVERYBODY");
    pages.post(admin, choices + "/choices/add", "name.en", "Public money", "position", "1");
    pages.post(
        admin, choices + "/choices/add", "name.en", "Own", "name.fr", "Propre", "position", "2");
    assertThat(pages.get(officer, "/manage/organisations/new"))
        .contains("own." + key("budget"), "Public money", "Seat " + word);
    assertThat(pages.get(officer, "/manage/people/new")).doesNotContain("Public money");

    var bad =
        pages.post(
            officer,
            "/manage/organisations/add",
            "name.en",
            "Org " + word,
            "own." + key("budget"),
            "a lot",
            "own." + key("member-since"),
            "2017-13");
    assertThat(bad.getStatus()).isEqualTo(422);
    assertThat(bad.getContentAsString()).contains("“a lot” is no number", "2017-13", "a lot");

    String path =
        Objects.requireNonNull(
            pages
                .post(
                    officer,
                    "/manage/organisations/add",
                    "name.en",
                    "Org " + word,
                    "own." + key("budget"),
                    "1 234,50",
                    "own." + key("member-since"),
                    "2017-06",
                    "own." + key("seat"),
                    "WS",
                    "own." + key("funding"),
                    "public-money")
                .getRedirectedUrl());
    assertThat(pages.get(officer, path)).contains("1,234.5", "June 2017", "Samoa", "Public money");
    assertThat(new Pages(server, Language.FR).get(officer, path)).contains("juin 2017");
    assertThat(pages.get(officer, path + "/edit")).contains("value=\"1234.5\"");

    String list = "/manage/stakeholders?q=" + word;
    assertThat(pages.get(officer, list)).contains("Budget " + word, "1,234.5", "1 entry");
    for (String some :
        new String[] {
          "budget.from=1000",
          "budget.from=1000&own." + key("budget") + ".until=1234.5",
          "member-since.from=2017-06-15",
          "member-since.until=2017",
          "seat=WS",
          "funding=public-money"
        }) {
      assertThat(pages.get(officer, list + "&own." + filter(some))).contains("1 entry");
    }
    for (String none :
        new String[] {
          "budget.from=1235",
          "budget.until=1e9x",
          "member-since.from=2017-07",
          "seat=-",
          "seat=FR",
          "funding=own"
        }) {
      assertThat(pages.get(officer, list + "&own." + filter(none))).contains("No entries");
    }
    assertThat(pages.get(officer, "/manage/stakeholders.csv?q=" + word))
        .contains("Budget " + word, ",1234.5,2017-06,Samoa,Public money");
    assertThat(pages.get(officer, path)).contains("Budget " + word);
  }

  @Test
  void whoLacksTheRightMeetsARestrictedFieldNowhereAndCannotSpoilIt() throws Exception {
    field("TEXT", "Secret", "BOTH", "RESTRICTED");
    String path =
        Objects.requireNonNull(
            pages
                .post(
                    officer,
                    "/manage/people/add",
                    "name",
                    "Ana " + word,
                    "own." + key("secret"),
                    "tulip bulbs")
                .getRedirectedUrl());
    assertThat(pages.get(officer, path)).contains("Secret " + word, "tulip bulbs");
    String list = "/manage/stakeholders?q=" + word;
    assertThat(pages.get(officer, list + "&own." + key("secret") + "=tulip")).contains("1 entry");
    for (String page : new String[] {path, path + "/edit", list, "/manage/people/new"}) {
      assertThat(pages.get(focal, page)).doesNotContain("Secret " + word, "tulip bulbs");
    }
    assertThat(pages.get(focal, list + "&own." + key("secret") + "=tulip")).contains("No entries");
    assertThat(pages.status(focal, "/manage/fields")).isEqualTo(403);

    pages.post(
        focal,
        path + "/change",
        "version",
        "0",
        "name",
        "Ana B " + word,
        "own." + key("secret"),
        "overwritten");
    assertThat(pages.get(officer, path)).contains("Ana B " + word, "tulip bulbs");
    assertThat(pages.get(officer, path)).doesNotContain("overwritten");
    assertThat(pages.get(focal, path)).doesNotContain("tulip bulbs", "overwritten");
  }

  @Test
  void aListBringsValuesInAndTheBatchIsTakenBack() throws Exception {
    String choices = field("CHOICE", "Funding", "BOTH", "EVERYBODY");
    pages.post(admin, choices + "/choices/add", "name.en", "Public money", "position", "1");
    field("NUMBER", "Budget", "BOTH", "EVERYBODY");
    field("TEXT", "Secret", "BOTH", "SENSITIVE");
    String table =
        "Name\tFunding %s\tBudget %s\tSecret %s\nOne %s\tpublic MONEY\t1,5\tx\nTwo %s\tloans\t\t"
            .formatted(word, word, word, word, word);
    String path =
        Objects.requireNonNull(
            pages
                .post(officer, "/manage/stakeholders/import/read", "table", table)
                .getRedirectedUrl());
    assertThat(pages.get(officer, path))
        .contains("own." + key("funding"), "“loans” is none of the choices", "“loans”, rows: 1")
        .doesNotContain("own." + key("secret"));
    pages.post(
        officer,
        path + "/fix",
        "field0",
        "own." + key("funding"),
        "value0",
        "loans",
        "meant0",
        "public-money");
    pages.post(officer, path + "/apply");
    String list = "/manage/stakeholders?q=" + word + "&own." + key("funding") + "=public-money";
    assertThat(pages.get(officer, list)).contains("2 entries", "1.5");
    pages.post(officer, path + "/undo");
    assertThat(pages.get(officer, list)).contains("No entries");
    var smuggled =
        pages.post(officer, "/manage/stakeholders/import/read", "table", table).getRedirectedUrl();
    var refused =
        pages.post(
            officer,
            smuggled + "/map",
            "column0",
            "NAME",
            "column1",
            "own." + key("secret"),
            "column2",
            "IGNORE",
            "column3",
            "IGNORE");
    assertThat(refused.getStatus()).isEqualTo(422);
  }

  @Test
  void aSegmentHasARuleOnAFieldAndOnlyWhoMaySeeTheFieldMeetsIt() throws Exception {
    field("TEXT", "Secret", "BOTH", "RESTRICTED");
    person("own." + key("secret"), "tulip bulbs");
    String rule = "own." + key("secret");
    assertThat(pages.get(officer, "/manage/segments/new?" + rule + "=tulip"))
        .contains("Secret " + word + ": tulip", "1 record fits now");
    String path =
        Objects.requireNonNull(
            pages
                .post(
                    officer,
                    "/manage/segments/add",
                    "name",
                    "Segment " + word,
                    "fixed",
                    "no",
                    rule,
                    "tulip")
                .getRedirectedUrl());
    assertThat(pages.get(officer, path)).contains("tulip", "1 entry");
    assertThat(pages.get(officer, path + ".csv")).contains("tulip bulbs", "Secret " + word);
    assertThat(pages.get(officer, path + ".json")).contains("\"" + key("secret") + "\":\"tulip");
    assertThat(pages.status(focal, path)).isEqualTo(404);
    assertThat(pages.get(focal, "/manage/segments")).doesNotContain("Segment " + word);
  }

  @Test
  void aFieldInUseIsRetiredWithAWayBackAndAnUnusedOneIsRemoved() throws Exception {
    String unused = field("TEXT", "Unused", "BOTH", "EVERYBODY");
    assertThat(pages.get(admin, unused + "/remove")).contains("gone for good");
    pages.post(admin, unused + "/remove");
    assertThat(pages.status(admin, unused)).isEqualTo(404);

    String used = field("TEXT", "Used", "PEOPLE", "EVERYBODY");
    String path = person("own." + key("used"), "kept value");
    assertThat(pages.get(admin, used + "/remove")).contains("1 record holds a value");
    pages.post(admin, used + "/remove");
    assertThat(pages.get(officer, path + "/edit")).doesNotContain("kept value");
    pages.post(officer, path + "/change", "version", "0", "name", "Ben " + word);
    pages.post(admin, used + "/restore");
    assertThat(pages.get(officer, path)).contains("Ben " + word, "kept value");
  }

  @Test
  void aRequiredFieldIsInsistedOnAndALateChangeIsRefused() throws Exception {
    String path =
        create(
            "kind",
            "TEXT",
            "label.en",
            "Needed " + word,
            "bearers",
            "PEOPLE",
            "access",
            "EVERYBODY",
            "required",
            "yes",
            "position",
            "5");
    var without = pages.post(officer, "/manage/people/add", "name", "Ana " + word);
    assertThat(without.getStatus()).isEqualTo(422);
    assertThat(without.getContentAsString()).contains("Ana " + word);
    pages.post(admin, path + "/change", changed("0", "One"));
    var late = pages.post(admin, path + "/change", changed("0", "Two"));
    assertThat(late.getStatus()).isEqualTo(422);
    assertThat(late.getContentAsString()).contains("after you opened it");
    var nameless = pages.post(admin, "/manage/fields/add", "kind", "TEXT", "position", "1000");
    assertThat(nameless.getStatus()).isEqualTo(422);
  }

  @Test
  void aListWithFieldsCostsTheSameForOneRowAndForThirty() throws Exception {
    field("NUMBER", "Budget", "BOTH", "EVERYBODY");
    for (int i = 0; i < 30; i++) {
      person("own." + key("budget"), "" + i);
    }
    String list = "/manage/stakeholders?q=" + word + "&size=";
    pages.get(officer, list + 1);
    long one = StatementCounter.least(() -> pages.get(officer, list + 1));
    assertThat(StatementCounter.least(() -> pages.get(officer, list + 30))).isEqualTo(one);
  }

  @ParameterizedTest
  @EnumSource
  void speaksEveryLanguage(Language language) throws Exception {
    String path = field("CHOICE", "Funding", "BOTH", "SENSITIVE");
    pages.post(admin, path + "/choices/add", "name.en", "Own", "position", "2");
    var read = new Pages(server, language);
    for (String each :
        new String[] {
          "/manage/fields",
          "/manage/fields/new",
          path,
          path + "/remove",
          path + "/choices/new",
          path + "/choices/own",
          "/manage/organisations/new",
          "/manage/stakeholders?own." + key("funding") + "=own"
        }) {
      read.get(admin, each);
    }
  }

  private String[] changed(String version, String label) {
    return new String[] {
      "version",
      version,
      "label.en",
      label + word,
      "bearers",
      "PEOPLE",
      "access",
      "EVERYBODY",
      "position",
      "5"
    };
  }

  private String key(String label) {
    return label + "-" + word;
  }

  private String filter(String wanted) {
    int end = wanted.replace('.', '=').indexOf('=');
    return key(wanted.substring(0, end)) + wanted.substring(end);
  }

  private String person(String name, String value) throws Exception {
    return Objects.requireNonNull(
        pages
            .post(
                officer,
                "/manage/people/add",
                "name",
                "Person " + UUID.randomUUID().toString().replace("-", "") + " " + word,
                name,
                value)
            .getRedirectedUrl());
  }

  private String field(String kind, String label, String bearers, String access) throws Exception {
    return create(
        "kind",
        kind,
        "label.en",
        label + " " + word,
        "bearers",
        bearers,
        "access",
        access,
        "listed",
        "yes",
        "position",
        "5");
  }

  private String create(String... form) throws Exception {
    return Objects.requireNonNull(pages.post(admin, "/manage/fields/add", form).getRedirectedUrl());
  }
}

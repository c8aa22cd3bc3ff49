package org.polyphony.platform.stakeholders.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import org.polyphony.platform.stakeholders.OrganisationDetails;
import org.polyphony.platform.stakeholders.Organisations;
import org.polyphony.platform.stakeholders.People;
import org.polyphony.platform.stakeholders.PersonDetails;
import org.polyphony.platform.stakeholders.Profile;
import org.polyphony.platform.stakeholders.Roles;
import org.polyphony.platform.strategy.Strategies;
import org.polyphony.platform.strategy.StrategyDraft;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Many records changed at once, and back. */
@SpringBootTest
@AutoConfigureMockMvc(addFilters = false)
@Import(StatementCounter.class)
class EditPagesTest {

  private static final String NEW = "/manage/stakeholders/edits/new";

  @Autowired MockMvc server;
  @Autowired People people;
  @Autowired Organisations organisations;
  @Autowired Roles roles;
  @Autowired Strategies strategies;
  @Autowired Actors actors;
  @Autowired JdbcClient database;

  private final String word = "w" + UUID.randomUUID().toString().replace("-", "");
  private Actor officer = Actor.VISITOR;
  private Actor colleague = Actor.VISITOR;
  private Pages pages;

  @BeforeEach
  void letIn() {
    var staff = new Staff(database, actors);
    officer = staff.officer("Amina Sample");
    colleague = staff.officer("Boris Sample");
    pages = new Pages(server, Language.EN);
  }

  @Test
  void setsAFieldForAllThatTheFilterFindsAndUndoesItButForWhatSomebodyEdited() throws Exception {
    long ana = person("Ana", "media");
    long ben = person("Ben", "academia");
    long cai = person("Cai", null);
    assertThat(pages.get(officer, "/manage/stakeholders?q=" + word))
        .contains("edits/new?q=" + word, "form=\"ticked\"", "Choose Ana " + word);
    assertThat(pages.get(officer, NEW + "?q=" + word)).contains("3 records are chosen");
    assertThat(pages.get(officer, NEW + "?q=" + word + "&what=group")).contains("name=\"value\"");
    String path = prepare("q", word, "what", "group", "value", "media");
    assertThat(pages.get(officer, path))
        .contains("2 records change", "1 record has it already", "Ben " + word)
        .doesNotContain("Ana " + word);
    assertThat(pages.status(colleague, path)).isEqualTo(404);
    String batch = apply(path);
    assertThat(pages.get(officer, batch)).contains("2 records were changed", "Group: Media");
    assertThat(pages.get(officer, "/manage/stakeholders/import")).contains(batch, "Group: Media");
    assertThat(group(ben)).isEqualTo("media");
    pages.post(
        officer,
        "/manage/people/" + cai + "/change",
        "version",
        "1",
        "name",
        "Cai " + word,
        "group",
        "academia");
    assertThat(pages.get(officer, batch + "/undo")).contains("Cai " + word);
    pages.post(officer, batch + "/undo");
    assertThat(group(ana)).isEqualTo("media");
    assertThat(group(ben)).isEqualTo("academia");
    assertThat(group(cai)).isEqualTo("academia");
    assertThat(pages.get(officer, batch)).contains("Cai " + word);
  }

  @Test
  void changesThoseThatAreTickedAndLeavesOutWhoCannotHaveIt() throws Exception {
    long ana = person("Ana", null);
    long org =
        organisations
            .add(
                officer,
                new OrganisationDetails(LocalizedText.of(Language.EN, word), Profile.EMPTY))
            .value();
    String path =
        prepare(
            "id",
            String.valueOf(ana),
            "id",
            String.valueOf(org),
            "what",
            "languages",
            "value",
            "FR; mos");
    assertThat(pages.get(officer, path)).contains("1 record changes", "1 record cannot have it");
    pages.post(officer, path + "/discard");
    assertThat(pages.status(officer, path)).isEqualTo(404);
    String again = prepare("id", String.valueOf(ana), "what", "languages", "value", "fr, mos");
    apply(again);
    assertThat(pages.get(officer, "/manage/people/" + ana)).contains("French");
    var bad =
        pages.post(
            officer,
            "/manage/stakeholders/edits/add",
            "id",
            "" + ana,
            "what",
            "languages",
            "value",
            "Français!");
    assertThat(bad.getStatus()).isEqualTo(422);
    assertThat(bad.getContentAsString()).contains("Français!");
    assertThat(
            pages
                .post(
                    officer,
                    "/manage/stakeholders/edits/add",
                    "id",
                    "" + ana,
                    "what",
                    "name",
                    "value",
                    "x")
                .getStatus())
        .isEqualTo(422);
  }

  @Test
  void givesAndEndsARoleAndTakesBothBack() throws Exception {
    long ana = person("Ana", null);
    String strategy = String.valueOf(strategy());
    String given =
        apply(
            prepare(
                "q",
                word,
                "what",
                "role",
                "value",
                "advocate",
                "strategy",
                strategy,
                "date",
                "2019-05"));
    assertThat(roles.of(officer, ana)).hasSize(1);
    assertThat(
            pages.get(
                officer,
                prepare("q", word, "what", "role", "value", "advocate", "strategy", strategy)))
        .contains("No record changes", "1 record has it already");
    String ended =
        apply(
            prepare(
                "q",
                word,
                "what",
                "role-end",
                "value",
                "advocate",
                "strategy",
                strategy,
                "date",
                "2020"));
    assertThat(roles.of(officer, ana).getFirst().details().until()).hasToString("2020");
    pages.post(officer, ended + "/undo");
    assertThat(roles.of(officer, ana).getFirst().details().until()).isNull();
    pages.post(officer, given + "/undo");
    assertThat(roles.of(officer, ana)).isEmpty();
    var dateless =
        pages.post(
            officer,
            "/manage/stakeholders/edits/add",
            "q",
            word,
            "what",
            "role-end",
            "value",
            "advocate",
            "strategy",
            strategy);
    assertThat(dateless.getStatus()).isEqualTo(422);
  }

  @Test
  void putsAllOfOneSegmentIntoAnotherAndTakesThemOutAgain() throws Exception {
    person("Ana", null);
    String all = segment("All " + word, word, "no");
    String few = segment("Few " + word, "nobody" + word, "yes");
    String list = few.substring(few.lastIndexOf('/') + 1);
    String from = all.substring(all.lastIndexOf('/') + 1);
    assertThat(pages.get(officer, all)).contains(NEW + "?list=" + from);
    String batch = apply(prepare("list", from, "what", "list", "value", list));
    assertThat(pages.get(officer, few)).contains("Ana " + word);
    pages.post(officer, batch + "/undo");
    assertThat(pages.get(officer, few)).doesNotContain("Ana " + word);
  }

  @Test
  void whoIsConfidentialIsNeitherCountedNorChangedBySomebodyElse() throws Exception {
    long hidden =
        people
            .add(
                officer,
                new PersonDetails(
                    "Hidden " + word, Profile.EMPTY.marked(new Marks(false, true, true))))
            .value();
    assertThat(pages.get(colleague, NEW + "?q=" + word)).contains("No record is chosen");
    assertThat(pages.get(colleague, NEW + "?id=" + hidden)).contains("No record is chosen");
    assertThat(pages.get(officer, NEW + "?id=" + hidden)).contains("1 record is chosen");
  }

  @Test
  void previewAndListCostTheSameForOneRowAndForThirty() throws Exception {
    long one = person("Ana", null);
    for (int i = 0; i < 30; i++) {
      person("P" + i, null);
    }
    String few = prepare("id", "" + one, "what", "country", "value", "FR");
    String many = prepare("q", word, "what", "country", "value", "FR");
    pages.get(officer, few);
    pages.get(officer, many);
    assertThat(StatementCounter.least(() -> pages.get(officer, many)))
        .isEqualTo(StatementCounter.least(() -> pages.get(officer, few)));
  }

  @ParameterizedTest
  @EnumSource
  void speaksEveryLanguage(Language language) throws Exception {
    long ana = person("Ana", "media");
    var read = new Pages(server, language);
    for (String what : new String[] {"", "group", "languages", "role", "role-end", "country"}) {
      read.get(officer, NEW + "?id=" + ana + "&what=" + what);
    }
    String path = prepare("id", "" + ana, "what", "group", "value", "");
    read.get(officer, path);
    String batch = apply(path);
    read.get(officer, batch);
    read.get(officer, batch + "/undo");
    read.get(officer, "/manage/stakeholders/import");
  }

  private String prepare(String... form) throws Exception {
    return Objects.requireNonNull(
        pages.post(officer, "/manage/stakeholders/edits/add", form).getRedirectedUrl());
  }

  private String apply(String path) throws Exception {
    return Objects.requireNonNull(pages.post(officer, path + "/apply").getRedirectedUrl());
  }

  private String segment(String name, String q, String fixed) throws Exception {
    return Objects.requireNonNull(
        pages
            .post(officer, "/manage/segments/add", "name", name, "fixed", fixed, "q", q)
            .getRedirectedUrl());
  }

  private String group(long id) {
    return database
        .sql("select coalesce(group_key, '') from stakeholders_stakeholder where id = ?")
        .param(id)
        .query(String.class)
        .single();
  }

  private long strategy() {
    var none = LocalizedText.EMPTY;
    var name = LocalizedText.of(Language.EN, "Strategy " + word);
    return strategies.add(
        new StrategyDraft(
            word, name, none, none, none, "", null, null, List.of(), List.of(), List.of(),
            List.of(), List.of(), false),
        Actor.system("Test"));
  }

  private long person(String name, @Nullable String group) {
    var profile = group == null ? Profile.EMPTY : Profile.EMPTY.in(group, null);
    return people.add(officer, new PersonDetails(name + " " + word, profile)).value();
  }
}

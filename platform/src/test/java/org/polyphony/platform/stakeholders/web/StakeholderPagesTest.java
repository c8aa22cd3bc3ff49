package org.polyphony.platform.stakeholders.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.polyphony.platform.StatementCounter;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Language;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Lists, records, forms and the import. */
class StakeholderPagesTest extends PagesWithoutScript {

  @Test
  void addsChangesRemovesAndRestoresAnOrganisation() throws Exception {
    String path =
        post(
                "/manage/organisations/add",
                "name.original",
                "en",
                "name.en",
                "League <b> " + word,
                "group",
                "civil-society",
                "country",
                "TN")
            .getRedirectedUrl();
    RELATED.add("organisation" + path.substring(path.lastIndexOf('/') + 1));
    String page = get(OFFICER, path);
    assertThat(page)
        .contains(
            "League &lt;b&gt; " + word,
            "Civil society",
            "Tunisia",
            "/countries/TN",
            "Added",
            "Sample Related");
    String form = get(OFFICER, path + "/edit");
    assertThat(form).contains("value=\"League");
    String version = form.split("name=\"version\" value=\"")[1].split("\"")[0];
    assertThat(
            post(path + "/change", "version", version, "name.en", "Union " + word)
                .getRedirectedUrl())
        .isEqualTo(path);
    var late = post(path + "/change", "version", version, "name.en", "Late " + word);
    assertThat(late.getStatus()).isEqualTo(422);
    assertThat(late.getContentAsString()).contains("Somebody changed this record", "Late " + word);
    assertThat(get(OFFICER, path)).contains("<del><bdi>League &lt;b&gt;");
    assertThat(get(OFFICER, path + "/remove")).contains("Remove “Union " + word + "”?");
    post(path + "/remove");
    assertThat(get(OFFICER, "/manage/stakeholders?q=" + word)).contains("No entry fits");
    assertThat(get(OFFICER, "/manage/stakeholders?removed=yes&q=" + word))
        .contains("Union " + word);
    assertThat(get(OFFICER, path)).contains("This record was removed");
    post(path + "/restore");
    assertThat(get(OFFICER, "/manage/stakeholders?q=" + word)).contains("Union " + word);
  }

  @Test
  void showsEveryErrorBesideItsFieldAndKeepsWhatWasTyped() throws Exception {
    var answer = post("/manage/organisations/add", "name.en", "", "web", "x", "acronym.en", "KEPT");
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString()).contains("This field is needed", "value=\"KEPT\"");
    var person = post("/manage/people/add", "name", "A", "email", "nobody", "country", "ZZ");
    assertThat(person.getContentAsString()).contains("“nobody” is not an email address");
    assertThat(post("/manage/people/add", "name", "x".repeat(301)).getContentAsString())
        .contains("301 characters are too many");
  }

  @Test
  void recordsWhereAPersonWorksAndTheirRole() throws Exception {
    String organisation =
        post("/manage/organisations/add", "name.en", "Guild " + word).getRedirectedUrl();
    String person =
        post(
                "/manage/people/add",
                "name",
                "Li " + word,
                "otherNames",
                "李\nЛи",
                "languages",
                "zh, en",
                "email",
                word + "@example.org",
                "sex",
                "FEMALE")
            .getRedirectedUrl();
    assertThat(get(OFFICER, person))
        .contains("李", "Chinese and English", "mailto:" + word, "Female", "Not yet engaged");
    assertThat(get(OFFICER, person + "/affiliations/new?q=" + word))
        .contains("Guild " + word, "type=\"radio\"");
    assertThat(post(person + "/affiliations/add", "q", "x").getContentAsString())
        .contains("Choose an organization");
    String id = organisation.substring(organisation.lastIndexOf('/') + 1);
    post(
        person + "/affiliations/add",
        "organisation",
        id,
        "function.en",
        "Director",
        "since",
        "2019-05");
    assertThat(get(OFFICER, person)).contains("Guild " + word, "Director", "since May 2019");
    String page = get(OFFICER, organisation);
    assertThat(page).contains("Li " + word);
    String edit = page.split(person + "/affiliations/")[1].split("\"")[0];
    assertThat(get(OFFICER, person + "/affiliations/" + edit))
        .contains("value=\"2019-05\"", "checked");
    assertThat(
            post(
                    person + "/affiliations/" + edit + "/change",
                    "organisation",
                    id,
                    "since",
                    "2020",
                    "until",
                    "2019")
                .getStatus())
        .isEqualTo(422);
    post(
        person + "/affiliations/" + edit + "/change",
        "organisation",
        id,
        "since",
        "2019-05",
        "until",
        "2020");
    assertThat(get(OFFICER, person)).contains("ended");
    assertThat(get(OFFICER, person + "/affiliations/" + edit + "/remove"))
        .contains("Guild " + word, "action=\"" + person + "/affiliations/" + edit + "/remove\"");
    assertThat(get(OFFICER, person)).as("a look changes nothing").contains("ended");
    post(person + "/affiliations/" + edit + "/remove");
    assertThat(get(OFFICER, person)).doesNotContain(person + "/affiliations/" + edit);
    assertThat(post(organisation + "/roles/add", "strategy", "5").getContentAsString())
        .contains("This field is needed");
    post(
        organisation + "/roles/add",
        "strategy",
        "1",
        "role",
        "advocate",
        "purposes",
        "advocacy",
        "note.en",
        "Goal 4",
        "since",
        "2024");
    assertThat(get(OFFICER, organisation))
        .contains("Sample strategy", "Advocate", "Goal 4", "since 2024");
    assertThat(get(OFFICER, "/manage/stakeholders?role=advocate&q=" + word))
        .contains("Guild " + word);
  }

  @Test
  void hidesConfidentialRecordsFromOthers() throws Exception {
    String path =
        post("/manage/people/add", "name", "Hidden " + word, "confidential", "yes")
            .getRedirectedUrl();
    assertThat(get(OFFICER, path)).contains("visible to 1 account only");
    assertThat(send(COLLEAGUE, MockMvcRequestBuilders.get(path)).getStatus()).isEqualTo(404);
    assertThat(get(COLLEAGUE, "/manage/stakeholders?q=" + word)).doesNotContain("Hidden");
    assertThat(send(COLLEAGUE, MockMvcRequestBuilders.get(path + "/edit")).getStatus())
        .isEqualTo(403);
    assertThat(send(Actor.VISITOR, MockMvcRequestBuilders.get(path)).getRedirectedUrl())
        .startsWith("/sign-in?next=");
  }

  @Test
  void exportsWithoutFormulas() throws Exception {
    post("/manage/organisations/add", "name.en", "=HYPERLINK(1) " + word, "country", "BF");
    var answer = send(OFFICER, MockMvcRequestBuilders.get("/manage/stakeholders.csv?q=" + word));
    assertThat(answer.getContentType()).startsWith("text/csv");
    String text = answer.getContentAsString(StandardCharsets.UTF_8);
    assertThat(text)
        .startsWith("\uFEFFNumber,Type,Name,")
        .contains(",Organization,'=HYPERLINK(1) " + word, ",BF,Burkina Faso,");
    assertThat(send(COLLEAGUE, MockMvcRequestBuilders.get("/manage/stakeholders.csv")).getStatus())
        .isEqualTo(403);
  }

  @Test
  void importsAFileAndTakesItBack() throws Exception {
    assertThat(get(OFFICER, "/manage/stakeholders/import")).contains("No import yet");
    var file =
        new MockMultipartFile(
            "file",
            "liste.csv",
            "text/csv",
            ("Nom;Pays\nThéâtre " + word + ";Maroc\nX " + word + ";Atlantis\n")
                .getBytes("windows-1252"));
    var read =
        send(
            OFFICER,
            MockMvcRequestBuilders.multipart("/manage/stakeholders/import/read").file(file));
    String path = read.getRedirectedUrl();
    String preview = get(OFFICER, path);
    assertThat(preview)
        .contains(
            "Encoding: windows-1252. Cells separated by: ;",
            "New: 1",
            "Refused: 1",
            "“Atlantis” is not a country",
            "Write: 1 new, 0 changed",
            "Théâtre " + word);
    assertThat(get(OFFICER, path + "?rows=REFUSED")).doesNotContain("Théâtre " + word);
    assertThat(get(OFFICER, path + "/left-out.csv")).contains("Nom;Pays;Reason", "Atlantis");
    assertThat(post(path + "/map", "column0", "NAME", "column1", "IGNORE").getRedirectedUrl())
        .isEqualTo(path);
    assertThat(get(OFFICER, path)).contains("Write: 2 new, 0 changed");
    post(path + "/map", "column0", "NAME", "column1", "COUNTRY", "existing", "REPLACE");
    assertThat(get(OFFICER, path)).contains("Country or area: “Atlantis”, rows: 1");
    post(path + "/fix", "field0", "COUNTRY", "value0", "Atlantis", "meant0", "FJ");
    assertThat(get(OFFICER, path)).contains("Write: 2 new, 0 changed");
    assertThat(post(path + "/save-profile", "profile", "").getStatus()).isEqualTo(422);
    post(path + "/save-profile", "profile", "List " + word);
    assertThat(get(OFFICER, path)).contains("Read by the profile: List " + word);
    assertThat(post(path + "/use-profile", "use", "nothing").getStatus()).isEqualTo(422);
    assertThat(post(path + "/use-profile", "use", "List " + word).getRedirectedUrl())
        .isEqualTo(path);
    assertThat(post(path + "/stop").getRedirectedUrl()).isEqualTo(path);
    var twice = post(path + "/map", "column0", "NAME", "column1", "NAME");
    assertThat(twice.getStatus()).isEqualTo(422);
    assertThat(twice.getContentAsString()).contains("Two columns cannot both hold: Name");
    post(path + "/read-again", "encoding", "windows-1252", "delimiter", "tab");
    assertThat(get(OFFICER, path)).contains("Cells separated by: tab");
    post(path + "/read-again", "encoding", "windows-1252", "delimiter", ";");
    assertThat(post(path + "/apply").getRedirectedUrl()).isEqualTo(path);
    assertThat(get(OFFICER, path)).contains("The import is written", "Added: 2. Changed: 0.");
    assertThat(get(OFFICER, "/manage/stakeholders/import")).contains("liste.csv", "2 records");
    assertThat(get(OFFICER, "/manage/stakeholders?q=" + word)).contains("Morocco");
    assertThat(get(OFFICER, path + "/undo")).contains("Records it added: 2;");
    assertThat(post(path + "/undo").getRedirectedUrl()).isEqualTo(path);
    assertThat(get(OFFICER, path)).contains("Removed: 2.");
    assertThat(post(path + "/undo").getStatus()).isEqualTo(422);
    var empty = post("/manage/stakeholders/import/read", "table", "");
    assertThat(empty.getStatus()).isEqualTo(422);
    assertThat(empty.getContentAsString()).contains("Choose a file, or paste a table.");
    assertThat(
            send(COLLEAGUE, MockMvcRequestBuilders.get("/manage/stakeholders/import")).getStatus())
        .isEqualTo(403);
  }

  @ParameterizedTest
  @EnumSource
  void listsInEveryLanguage(Language reader) throws Exception {
    language = reader;
    String path = post("/manage/people/add", "name", "Zz " + word).getRedirectedUrl();
    assertThat(get(OFFICER, "/manage/stakeholders?q=" + word)).contains("Zz " + word);
    assertThat(get(OFFICER, path)).contains("Zz " + word);
    get(OFFICER, "/manage/people/new");
    get(OFFICER, "/manage/organisations/new");
    get(OFFICER, "/manage/stakeholders/import");
    post("/manage/stakeholders/import/read", "table", "Name\nA " + word + "\n");
  }

  @Test
  void costsTheSameForOneRowAndForThirty() throws Exception {
    for (int i = 0; i < 30; i++) {
      post("/manage/people/add", "name", "Row " + word);
    }
    get(OFFICER, "/manage/stakeholders?q=" + word);
    long one = StatementCounter.count(() -> get(OFFICER, "/manage/stakeholders?size=1&q=" + word));
    long thirty =
        StatementCounter.count(() -> get(OFFICER, "/manage/stakeholders?size=30&q=" + word));
    assertThat(thirty).isEqualTo(one);
  }
}

package org.polyphony.platform.privacy.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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
import org.polyphony.platform.ui.Shell;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest
@AutoConfigureMockMvc(addFilters = false)
class ErasurePagesTest {

  @Autowired MockMvc server;
  @Autowired People people;
  @Autowired Actors actors;
  @Autowired JdbcClient database;

  private final String word = "w" + UUID.randomUUID().toString().replace("-", "");
  private Actor officer = Actor.VISITOR;

  @BeforeEach
  void letIn() {
    officer = new Staff(database, actors).officer("Amina Sample");
  }

  @Test
  void whatIsKeptIsReadOnAPageAndGivenAsFiles() throws Exception {
    var pages = new Pages(server, Language.EN);
    long ana = person("Ana <b>");
    assertThat(pages.get(officer, path(ana))).contains(path(ana) + "/data", path(ana) + "/erase");
    assertThat(pages.get(officer, path(ana) + "/data"))
        .contains("Ana &lt;b&gt; " + word, "Ask Ana", "/data.html", "/data.json", "/data.zip");
    assertThat(pages.get(officer, path(ana) + "/data.html"))
        .startsWith("<!doctype html>")
        .contains("Ana &lt;b&gt; " + word, "Ask Ana");
    var json = JsonMapper.shared().readTree(pages.get(officer, path(ana) + "/data.json"));
    assertThat(json.path("stakeholders_person").path(0).path("name").asString())
        .isEqualTo("Ana <b> " + word);
    assertThat(json.path("stakeholders_stakeholder").path(0).path("notes").path("en").asString())
        .isEqualTo("Ask Ana");
    var names = new ArrayList<String>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(zip(ana)))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
        assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8)).contains(word);
      }
    }
    assertThat(names).containsExactly("data.html", "data.json");
  }

  @Test
  void erasingShowsWhatWillHappenAsksForTheNameAndSaysThatItIsDone() throws Exception {
    var pages = new Pages(server, Language.EN);
    long ana = person("Ana");
    assertThat(pages.get(officer, path(ana) + "/erase"))
        .contains("What will happen", "stays, without what names the person");
    var wrong =
        pages.post(officer, path(ana) + "/erase", "ground", "REQUEST", "typed", "Anna " + word);
    assertThat(wrong.getStatus()).isEqualTo(422);
    assertThat(wrong.getContentAsString())
        .contains("This is not the name", "value=\"Anna " + word + "\"");
    assertThat(pages.post(officer, path(ana) + "/erase", "typed", "Ana " + word).getStatus())
        .isEqualTo(422);
    var done =
        pages.post(officer, path(ana) + "/erase", "ground", "REQUEST", "typed", "Ana " + word);
    assertThat(done.getRedirectedUrl()).isEqualTo("/manage/erasures");
    assertThat(pages.get(officer, "/manage/erasures?size=200"))
        .contains(">" + ana + "<", "The person asked for it", "Amina Sample");
    assertThat(pages.get(officer, path(ana))).contains("Only the number is left");
    assertThat(pages.get(officer, "/manage/people/" + ana))
        .contains("№ " + ana, "Erased for good")
        .doesNotContain(word);
    assertThat(pages.status(officer, path(ana) + "/erase")).isEqualTo(404);
    assertThat(pages.post(officer, "/manage/people/" + ana + "/restore").getContentAsString())
        .contains("was erased for good");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void thePagesSpeakEveryLanguage(Language language) throws Exception {
    var pages = new Pages(server, language);
    long ana = person("Ana");
    for (String path :
        new String[] {"/manage/erasures", path(ana) + "/data", path(ana) + "/data.html"}) {
      assertThat(pages.get(officer, path)).contains("lang=\"" + language.htmlTag() + "\"");
    }
    assertThat(pages.get(officer, path(ana) + "/erase")).contains("Ana " + word);
  }

  private byte[] zip(long person) throws Exception {
    return server
        .perform(
            MockMvcRequestBuilders.get(path(person) + "/data.zip")
                .requestAttr(Shell.ACTOR_ATTRIBUTE, officer))
        .andReturn()
        .getResponse()
        .getContentAsByteArray();
  }

  private static String path(long person) {
    return "/manage/privacy/" + person;
  }

  private long person(String name) {
    var profile =
        new Profile(
            "media",
            null,
            null,
            "WS",
            LocalizedText.of(Language.EN, "Ask Ana"),
            new Marks(false, true, false));
    return people.add(officer, new PersonDetails(name + " " + word, profile)).value();
  }
}

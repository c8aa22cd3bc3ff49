package org.polyphony.platform.segments.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.polyphony.platform.StatementCounter;
import org.polyphony.platform.audit.AuditEntry;
import org.polyphony.platform.contacts.Channel;
import org.polyphony.platform.contacts.Contacts;
import org.polyphony.platform.contacts.PointDraft;
import org.polyphony.platform.contacts.Purpose;
import org.polyphony.platform.contacts.Validity;
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
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest
@AutoConfigureMockMvc(addFilters = false)
@Import(StatementCounter.class)
class SegmentPagesTest {

  @Autowired MockMvc server;
  @Autowired People people;
  @Autowired Contacts contacts;
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
  void aDynamicOneFollowsTheFilterAndAFixedOneDoesNot() throws Exception {
    var pages = new Pages(server, Language.EN);
    person("Ana", Marks.NONE);
    assertThat(pages.get(officer, "/manage/stakeholders?q=" + word + "&type=person"))
        .contains("/manage/segments/new?q=" + word + "&amp;type=person", "Save as a segment");
    assertThat(pages.get(officer, "/manage/segments/new?type=person&country=WS&q=" + word))
        .contains("All people with country or area “Samoa” and “" + word + "” in the name")
        .contains("Nobody fits now");
    String dynamic = save(pages, "Dynamic " + word, "no");
    String fixed = save(pages, "Fixed " + word, "yes");
    person("Ben", Marks.NONE);
    assertThat(pages.get(officer, dynamic)).contains("Ana " + word, "Ben " + word);
    assertThat(pages.get(officer, dynamic)).contains("Whoever fits at the time is in it");
    assertThat(pages.get(officer, fixed))
        .contains("Ana " + word, "The list stays as it is")
        .doesNotContain("Ben " + word);
    assertThat(pages.get(officer, "/manage/segments")).contains(dynamic, fixed);
  }

  @Test
  void membersLeaveAndComeBackAndTheSegmentIsRenamedRemovedAndRestored() throws Exception {
    var pages = new Pages(server, Language.EN);
    long ana = person("Ana", Marks.NONE);
    String fixed = save(pages, "Fixed " + word, "yes");
    pages.post(officer, fixed + "/members/" + ana + "/leave");
    assertThat(pages.get(officer, fixed)).doesNotContain("Ana " + word);
    pages.post(officer, fixed + "/members/" + ana + "/join");
    assertThat(pages.get(officer, fixed)).contains("Ana " + word);
    String dynamic = save(pages, "Dynamic " + word, "no");
    assertThat(pages.post(officer, dynamic + "/members/" + ana + "/leave").getStatus())
        .isEqualTo(404);

    var twice = pages.post(officer, dynamic + "/rename", "version", "0", "name", "FIXED " + word);
    assertThat(twice.getStatus()).isEqualTo(422);
    assertThat(twice.getContentAsString()).contains("FIXED " + word, "There is a segment called");
    pages.post(officer, dynamic + "/rename", "version", "0", "name", "Other " + word);
    assertThat(pages.get(officer, dynamic)).contains("Other " + word);
    var late = pages.post(officer, dynamic + "/rename", "version", "0", "name", "Late");
    assertThat(late.getStatus()).isEqualTo(422);
    assertThat(pages.get(officer, dynamic + "/remove")).contains("Remove the segment “Other");
    pages.post(officer, dynamic + "/remove");
    assertThat(pages.get(officer, "/manage/segments")).doesNotContain("Other " + word);
    pages.post(officer, dynamic + "/restore");
    assertThat(pages.get(officer, "/manage/segments")).contains("Other " + word);
    var nameless = pages.post(officer, "/manage/segments/add", "name", " ", "fixed", "yes");
    assertThat(nameless.getStatus()).isEqualTo(422);
  }

  @Test
  void goesOutInFourForms() throws Exception {
    var pages = new Pages(server, Language.EN);
    long ana = person("Ana", Marks.NONE);
    contacts.add(officer, point(ana, "ana@example.org", Validity.OPEN));
    String path = save(pages, "Fixed " + word, "yes");
    assertThat(pages.get(officer, path + ".csv"))
        .contains(ana + ",Ana " + word + ",,,,,,ana@example.org,");
    assertThat(pages.get(officer, path + ".vcf"))
        .contains("FN:Ana " + word, "EMAIL:ana@example.org\r\n", "KIND:individual");
    assertThat(pages.get(officer, path + ".json"))
        .startsWith("[{\"id\":" + ana + ",\"type\":\"person\",\"name\":{\"en\":\"Ana " + word)
        .contains("{\"channel\":\"email\",\"purpose\":\"general\",\"value\":\"ana@example.org\"}")
        .endsWith("]");
    assertThat(pages.status(officer, path + ".xlsx")).isEqualTo(200);
    assertThat(pages.status(officer, "/manage/segments/999999999.json")).isEqualTo(404);
  }

  @Test
  void whoIsConfidentialIsInNobodyElsesSegment() throws Exception {
    var pages = new Pages(server, Language.EN);
    long hidden = person("Hidden", new Marks(false, true, true));
    contacts.add(officer, point(hidden, "hidden@example.org", Validity.OPEN));
    for (String kind : new String[] {"yes", "no"}) {
      String path = save(pages, kind + " " + word, kind);
      assertThat(pages.get(officer, path)).contains("Hidden " + word, "Confidential", "1 entry");
      assertThat(pages.get(colleague, path))
          .doesNotContain("Hidden " + word)
          .contains("No entries");
      for (String form : new String[] {".csv", ".vcf", ".json"}) {
        assertThat(pages.get(officer, path + form)).contains("hidden@example.org");
        assertThat(pages.get(colleague, path + form)).doesNotContain("Hidden", "hidden@");
      }
      assertThat(pages.post(colleague, path + "/members/" + hidden + "/leave").getStatus())
          .isEqualTo(404);
    }
    assertThat(stakeholders.history(officer, hidden))
        .extracting(AuditEntry::action)
        .contains("exported");
    assertThat(pages.get(colleague, "/manage/segments/new?q=" + word)).contains("Nobody fits now");
  }

  @ParameterizedTest
  @EnumSource
  void speaksEveryLanguage(Language language) throws Exception {
    var pages = new Pages(server, language);
    person("Ana", Marks.NONE);
    String path = save(pages, "Fixed " + language + word, "yes");
    for (String each :
        new String[] {
          path,
          path + "/remove",
          "/manage/segments",
          "/manage/segments/new?group=-&role=-&kind=x",
          path + ".csv"
        }) {
      pages.get(officer, each);
    }
  }

  @Test
  void costsTheSameForOneRowAndForThirty() throws Exception {
    var pages = new Pages(server, Language.EN);
    for (int i = 0; i < 30; i++) {
      person("P" + i, Marks.NONE);
    }
    for (String kind : new String[] {"yes", "no"}) {
      String path = save(pages, kind + " " + word, kind) + "?size=";
      pages.get(officer, path + 1);
      long one = StatementCounter.least(() -> pages.get(officer, path + 1));
      assertThat(StatementCounter.least(() -> pages.get(officer, path + 30))).isEqualTo(one);
    }
  }

  private String save(Pages pages, String name, String fixed) throws Exception {
    var answer =
        pages.post(
            officer,
            "/manage/segments/add",
            "name",
            name,
            "fixed",
            fixed,
            "q",
            word,
            "type",
            "person");
    return Objects.requireNonNull(answer.getRedirectedUrl());
  }

  private static PointDraft point(long of, String email, Validity validity) {
    return new PointDraft(of, Channel.EMAIL, email, Purpose.GENERAL, validity, "");
  }

  private long person(String name, Marks marks) {
    return people
        .add(officer, new PersonDetails(name + " " + word, Profile.EMPTY.marked(marks)))
        .value();
  }
}

package org.polyphony.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.polyphony.platform.engagement.web.Pages;
import org.polyphony.platform.messaging.Outbox;
import org.polyphony.platform.operations.SecretBox;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Denied;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.shared.Refused;
import org.polyphony.platform.stakeholders.Marks;
import org.polyphony.platform.stakeholders.People;
import org.polyphony.platform.stakeholders.PersonDetails;
import org.polyphony.platform.stakeholders.PersonId;
import org.polyphony.platform.stakeholders.Profile;
import org.polyphony.platform.stakeholders.Stakeholders;
import org.polyphony.platform.stakeholders.Willingness;
import org.polyphony.platform.ui.DeskSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** A person sees, corrects and decides by the link in a mail, without an account. */
@SpringBootTest
@AutoConfigureMockMvc(addFilters = false)
@Import(Whole.class)
class OwnDataTest {

  private static final Actor OFFICER = new Whole.Officer(95L, "Officer 95");
  private static final Actor COLLEAGUE = new Whole.Officer(96L, "Officer 96");

  @Autowired OwnData data;
  @Autowired Whole whole;
  @Autowired Erasures erasures;
  @Autowired People people;
  @Autowired Stakeholders stakeholders;
  @Autowired Willingness willingness;
  @Autowired Outbox outbox;
  @Autowired SecretBox box;
  @Autowired Clock clock;
  @Autowired List<DeskSource> desks;
  @Autowired JdbcClient database;
  @Autowired MockMvc server;

  @Test
  void theLinkLeadsToAPageThatCorrectsAndOpeningItChangesNothing() throws Exception {
    var zorica = whole.person(OFFICER);
    String path = mailed(zorica);
    var pages = new Pages(server, Language.FR);
    long before = entries();
    assertThat(pages.get(Actor.VISITOR, path)).contains("Mes données", zorica.email(), "noindex");
    assertThat(pages.get(Actor.VISITOR, path + "/erase")).contains("method=\"post\"");
    assertThat(entries()).isEqualTo(before);
    long version = people.get(OFFICER, new PersonId(zorica.id())).version();
    var answer =
        pages.post(
            Actor.VISITOR,
            path + "/change",
            "version",
            String.valueOf(version),
            "name",
            "Zora " + zorica.word(),
            "email",
            "new." + zorica.email(),
            "languages",
            "ar",
            "country",
            "LB");
    assertThat(answer.getRedirectedUrl()).isEqualTo(path);
    var details = people.get(OFFICER, new PersonId(zorica.id())).details();
    assertThat(details.name()).isEqualTo("Zora " + zorica.word());
    assertThat(details.email()).isEqualTo("new." + zorica.email());
    assertThat(details.profile().country()).isEqualTo("LB");
    assertThat(details.profile().group()).isEqualTo("media");
    assertThat(stakeholders.history(OFFICER, zorica.id()).getFirst().actor())
        .isEqualTo(zorica.name());
    var refused =
        pages.post(Actor.VISITOR, path + "/change", "version", "0", "name", "", "email", "x");
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(refused.getContentAsString()).contains("value=\"x\"");
  }

  @Test
  void thePersonAgreesTakesItBackAndTakesTheDataOut() throws Exception {
    var zorica = whole.person(OFFICER);
    String path = mailed(zorica);
    var pages = new Pages(server, Language.EN);
    decide(pages, path, "given");
    assertThat(unwilling(zorica.id())).isEmpty();
    decide(pages, path, "withdrawn");
    assertThat(unwilling(zorica.id())).containsExactly(zorica.id());
    assertThat(pages.get(OFFICER, "/manage/privacy/" + zorica.id()))
        .contains("By the person, on the own page", "The organization may send me its newsletters");
    var file = pages.post(Actor.VISITOR, path + "/download");
    assertThat(file.getContentType()).startsWith("application/zip");
    assertThat(file.getContentAsByteArray()).isNotEmpty();
  }

  @Test
  void aWishToBeErasedArrivesOnTheDeskAndIsAnswered() throws Exception {
    var zorica = whole.person(OFFICER);
    String path = mailed(zorica);
    var pages = new Pages(server, Language.EN);
    for (int i = 0; i < 2; i++) {
      assertThat(pages.post(Actor.VISITOR, path + "/erase").getRedirectedUrl()).isEqualTo(path);
    }
    assertThat(data.requests(OFFICER)).filteredOn(it -> it.person() == zorica.id()).hasSize(1);
    assertThat(desks.stream().flatMap(it -> it.items(OFFICER).stream()))
        .anyMatch(it -> it.path().equals("/manage/erasures"));
    assertThat(pages.get(OFFICER, "/manage/erasures")).contains(zorica.word());
    String aside = "/manage/privacy/" + zorica.id() + "/set-aside";
    assertThat(pages.post(OFFICER, aside, "reason", " ").getStatus()).isEqualTo(422);
    assertThat(pages.post(OFFICER, aside, "reason", "A law").getStatus()).isEqualTo(302);
    assertThat(data.requests(OFFICER)).noneMatch(it -> it.person() == zorica.id());
    data.askErasure(path.substring("/my-data/".length()));
    erasures.erase(OFFICER, zorica.id(), Ground.REQUEST, zorica.name());
    assertThat(data.requests(OFFICER)).noneMatch(it -> it.person() == zorica.id());
    assertThat(pages.status(Actor.VISITOR, path)).isEqualTo(404);
  }

  @Test
  void anOldLinkOnlyServesToAskForANewOneAndAForgedOneForNothing() throws Exception {
    var zorica = whole.person(OFFICER);
    var past = Clock.offset(clock, OwnLinks.LIFE.negated().minus(Duration.ofSeconds(1)));
    String old = new OwnLinks(box, past).path(zorica.id());
    var pages = new Pages(server, Language.EN);
    assertThat(pages.status(Actor.VISITOR, old)).isEqualTo(410);
    assertThat(pages.post(Actor.VISITOR, old + "/change", "name", "x").getStatus()).isEqualTo(422);
    assertThat(pages.post(Actor.VISITOR, old + "/download").getStatus()).isEqualTo(422);
    assertThat(pages.post(Actor.VISITOR, old + "/resend").getContentAsString())
        .contains("on its way");
    assertThat(pages.status(Actor.VISITOR, link(zorica.email()))).isEqualTo(200);
    assertThat(pages.status(Actor.VISITOR, old + "x")).isEqualTo(404);
    assertThatThrownBy(() -> data.open(box.seal("1 99999999999", "registration link")))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void noLinkIsSentToWhoIsConfidentialOrHasNoAddress() {
    long hidden = person(new Marks(false, true, true));
    assertThatThrownBy(() -> data.send(OFFICER, hidden)).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> data.send(COLLEAGUE, hidden)).isInstanceOf(NotFound.class);
    long silent = person(Marks.NONE);
    assertThatThrownBy(() -> data.send(OFFICER, silent)).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> data.send(Actor.VISITOR, silent)).isInstanceOf(Denied.class);
  }

  private long person(Marks marks) {
    return people.add(OFFICER, new PersonDetails("Nemo", Profile.EMPTY.marked(marks))).value();
  }

  private static void decide(Pages pages, String path, String act) throws Exception {
    var answer = pages.post(Actor.VISITOR, path + "/decide", "purpose", "newsletters", "act", act);
    assertThat(answer.getRedirectedUrl()).isEqualTo(path);
  }

  private Set<Long> unwilling(long person) {
    return willingness.unwilling(Willingness.NEWSLETTERS, List.of(person));
  }

  private String mailed(Whole.Somebody it) {
    data.send(OFFICER, it.id());
    return link(it.email());
  }

  /** The path of the link in the last mail to an address. */
  private String link(String email) {
    var mail =
        outbox.list(OFFICER, PageRequest.first(50)).rows().stream()
            .filter(it -> it.to().equals(email))
            .findFirst()
            .orElseThrow();
    int start = mail.text().indexOf("/my-data/");
    int end = mail.text().indexOf('?', start);
    return mail.text().substring(start, end);
  }

  private long entries() {
    return database.sql("select count(*) from audit_entry").query(Long.class).single();
  }
}

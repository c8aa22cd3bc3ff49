package org.polyphony.platform.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.polyphony.platform.engagement.Staff;
import org.polyphony.platform.engagement.web.Pages;
import org.polyphony.platform.identity.Actors;
import org.polyphony.platform.messaging.Outbox;
import org.polyphony.platform.messaging.OutgoingMail;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.stakeholders.Marks;
import org.polyphony.platform.stakeholders.People;
import org.polyphony.platform.stakeholders.PersonDetails;
import org.polyphony.platform.stakeholders.Profile;
import org.polyphony.platform.stakeholders.Sex;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** The timeline tells what was mailed to somebody, by subject and day. */
@SpringBootTest
@AutoConfigureMockMvc(addFilters = false)
class MailHappeningsTest {

  @Autowired MockMvc server;
  @Autowired People people;
  @Autowired Contacts contacts;
  @Autowired Outbox outbox;
  @Autowired Actors actors;
  @Autowired JdbcClient database;

  private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);
  private Actor officer = Actor.VISITOR;
  private Actor administrator = Actor.VISITOR;

  @BeforeEach
  void letIn() {
    var staff = new Staff(database, actors);
    officer = staff.officer("Amina Sample");
    administrator = staff.with("ADMINISTRATOR", "Boris Sample", Language.EN);
  }

  @Test
  void tellsWhatWasMailedToAnyOfTheAddresses() throws Exception {
    long li = person(word + "@example.org", Marks.NONE);
    contacts.add(
        officer,
        new PointDraft(
            li,
            Channel.EMAIL,
            "Second." + word + "@example.org",
            Purpose.GENERAL,
            Validity.OPEN,
            ""));
    long first = mail(word + "@Example.org", "Programme of the forum", false);
    mail("second." + word + "@example.org", "How did it go", false);
    mail("third." + word + "@example.org", "For somebody else", false);
    mail(word + "@example.org", "Link to sign in", true);
    var pages = new Pages(server, Language.EN);
    String timeline = pages.get(officer, "/manage/people/" + li + "?kind=mailing");
    assertThat(timeline)
        .contains("Programme of the forum", "How did it go", "Kept here")
        .doesNotContain("For somebody else", "Link to sign in", "/manage/mail/" + first);
    assertThat(pages.get(administrator, "/manage/people/" + li)).contains("/manage/mail/" + first);
  }

  @Test
  void anAddressThatAConfidentialRecordSharesTellsNothing() throws Exception {
    long open = person(word + "@example.org", Marks.NONE);
    mail(word + "@example.org", "Programme of the forum", false);
    String path = "/manage/people/" + open + "?kind=mailing";
    var pages = new Pages(server, Language.EN);
    assertThat(pages.get(officer, path)).contains("Programme of the forum");
    long hidden = person(word + "@example.org", new Marks(false, true, true));
    assertThat(pages.get(administrator, path)).doesNotContain("Programme of the forum");
    assertThat(pages.get(officer, "/manage/people/" + hidden + "?kind=mailing"))
        .contains("Programme of the forum");
  }

  private long person(String email, Marks marks) {
    var details =
        new PersonDetails(
            "Li " + word,
            List.of(),
            Sex.NOT_STATED,
            List.of(),
            email,
            "",
            Profile.EMPTY.marked(marks));
    return people.add(officer, details).value();
  }

  private long mail(String to, String subject, boolean account) {
    var mail = new OutgoingMail(to, Language.EN, subject, "Words", "", null);
    return account ? outbox.postForAccount(mail) : outbox.post(mail);
  }
}

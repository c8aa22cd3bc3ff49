package org.polyphony.platform.stakeholders.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.polyphony.platform.exchanges.Someone;
import org.polyphony.platform.exchanges.WithRecords;
import org.polyphony.platform.exchanges.web.Pages;
import org.polyphony.platform.shared.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Who may see a confidential record is named on a page of its own. */
@WithRecords
class ReadersTest {
  private static final Set<String> EDITOR = Set.of("stakeholders.read", "stakeholders.edit");

  @Autowired MockMvc mvc;
  @Autowired JdbcClient database;

  private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);
  private Pages owner;
  private Pages colleague;
  private long colleagueId;
  private String record;

  @BeforeEach
  void aHiddenPerson() {
    long ownerId = account("owner");
    colleagueId = account("colleague");
    owner = Pages.as(mvc, new Someone(ownerId, "Owner", EDITOR));
    colleague = Pages.as(mvc, new Someone(colleagueId, "Colleague", EDITOR));
    record =
        owner
            .send("/manage/people/add", "name", "Hidden " + word, "confidential", "yes")
            .location();
  }

  private long account(String name) {
    return database
        .sql(
            "insert into identity_account (email, name, language, created_at)"
                + " values (?, ?, 'en', now()) returning id")
        .param(name + "." + word + "@example.org")
        .param("The " + name)
        .query(Long.class)
        .single();
  }

  private String name(String email) {
    return owner.send(record + "/readers/add", "email", email).body();
  }

  @Test
  void namesAReaderAndTakesTheRecordAwayAgain() {
    assertThat(owner.open(record).body()).contains(record + "/readers");
    assertThat(colleague.open(record).status()).isEqualTo(404);
    assertThat(colleague.open(record + "/readers").status()).isEqualTo(404);
    name("Colleague." + word + "@Example.org");
    assertThat(colleague.open(record).status()).isEqualTo(200);
    String page = owner.open(record + "/readers").body();
    assertThat(page).contains("The owner", "The colleague", "colleague." + word + "@example.org");
    String removal = record + "/readers/" + colleagueId + "/remove";
    assertThat(owner.open(removal).body()).contains("Take the record away from The colleague?");
    assertThat(colleague.open(record).status()).as("a look changes nothing").isEqualTo(200);
    owner.send(removal);
    assertThat(colleague.open(record).status()).isEqualTo(404);
    assertThat(owner.open(record).body()).contains("Visible to").doesNotContain("readers]");
  }

  @Test
  void everyChangeLeavesOneEntry() {
    long before = entries();
    name("colleague." + word + "@example.org");
    assertThat(entries()).isEqualTo(before + 1);
    name("colleague." + word + "@example.org");
    assertThat(entries()).as("named already").isEqualTo(before + 1);
  }

  private long entries() {
    long id = Long.parseLong(record.substring(record.lastIndexOf('/') + 1));
    return database
        .sql(
            "select count(*) from audit_entry where subject_type = 'person' and subject_id = ?"
                + " and action = 'changed'")
        .param(id)
        .query(Long.class)
        .single();
  }

  @Test
  void somebodyMustBeLeft() {
    String page = owner.open(record + "/readers").body();
    String removal = page.replaceAll("(?s).*href=\"([^\"]+/remove)\".*", "$1");
    assertThat(owner.open(removal).body()).contains("You will no longer see this record yourself");
    var answer = owner.send(removal);
    assertThat(answer.status()).isEqualTo(422);
    assertThat(owner.open(record).status()).isEqualTo(200);
  }

  @Test
  void refusesAnAddressWithoutAnAccount() {
    assertThat(name("nobody." + word + "@example.org"))
        .contains("No open account has the address", "value=\"nobody." + word);
    assertThat(name("")).contains("This field is needed.");
    database
        .sql("update identity_account set locked_at = now() where id = ?")
        .param(colleagueId)
        .update();
    assertThat(name("colleague." + word + "@example.org")).contains("No open account");
  }

  @Test
  void onlyAConfidentialRecordHasReaders() {
    String open = owner.send("/manage/people/add", "name", "Open " + word).location();
    assertThat(owner.open(open + "/readers").status()).isEqualTo(404);
    assertThat(owner.open(open).body()).doesNotContain(open + "/readers");
  }

  @Test
  void speaksEveryLanguage() {
    for (Language each : Language.values()) {
      assertThat(owner.in(each).open(record + "/readers").status()).isEqualTo(200);
    }
  }
}

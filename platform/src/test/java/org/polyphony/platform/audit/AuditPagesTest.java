package org.polyphony.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.polyphony.platform.exchanges.Someone.OFFICER;

import java.util.List;
import java.util.Locale;
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

/** The audit trail as administrators read it: in words, by filter, and without hidden records. */
@WithRecords
class AuditPagesTest {

  @Autowired MockMvc mvc;
  @Autowired JdbcClient database;
  @Autowired List<AuditSource> sources;

  private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);
  private Pages writer;
  private Pages reader;

  @BeforeEach
  void twoPeople() {
    writer =
        as(
            "Writer",
            Set.of(
                "stakeholders.read",
                "stakeholders.edit",
                "engagement.read",
                "engagement.edit",
                "audit.read"));
    reader = as("Reader", Set.of("audit.read"));
  }

  private Pages as(String name, Set<String> permissions) {
    long account =
        database
            .sql(
                "insert into identity_account (email, name, language, created_at)"
                    + " values (?, ?, 'en', now()) returning id")
            .param(name.toLowerCase(Locale.ROOT) + "." + word + "@example.org")
            .param(name + " " + word)
            .query(Long.class)
            .single();
    return Pages.as(mvc, new Someone(account, name + " " + word, permissions));
  }

  private String organisation() {
    return writer
        .send(
            "/manage/organisations/add",
            "name.en",
            "Union " + word,
            "name.fr",
            "Syndicat " + word,
            "name.original",
            "en")
        .location();
  }

  @Test
  void aConfidentialRecordIsNotInTheTrailOfOthers() {
    String hidden =
        writer
            .send("/manage/people/add", "name", "Hidden " + word, "confidential", "yes")
            .location();
    String id = hidden.substring(hidden.lastIndexOf('/') + 1);
    var note =
        writer.send(
            "/manage/notes/add",
            "about",
            id,
            "kind",
            "CALL",
            "day",
            "2026-03-01",
            "text",
            "Called " + word);
    assertThat(note.status()).isEqualTo(302);
    String all = "/manage/audit?q=" + word;
    assertThat(writer.open(all).body()).contains("Hidden " + word, "href=\"" + hidden + "\"");
    for (String path : new String[] {all, "/manage/audit?type=person&record=" + id}) {
      assertThat(reader.open(path).body())
          .as(path)
          .doesNotContain("Hidden " + word, hidden, "Called " + word)
          .contains("No entry fits the filter");
    }
    String file = "/manage/audit.csv?q=" + word;
    assertThat(writer.open(file).body()).contains("Hidden " + word);
    assertThat(reader.open(file).body()).doesNotContain("Hidden " + word);
  }

  @Test
  void theTrailNamesRecordsAndFieldsInTheReadersWords() {
    String path = organisation();
    var page = reader.in(Language.FR).open("/manage/audit?q=" + word).body();
    assertThat(page)
        .contains("Syndicat " + word, "href=\"" + path + "\"", "Organisation")
        .doesNotContain("&#34;original&#34;", "{\"original\"");
    for (Language each : Language.values()) {
      assertThat(reader.in(each).open("/manage/audit").status()).isEqualTo(200);
    }
  }

  @Test
  void theTrailIsFilteredAndTheFileToo() {
    organisation();
    String by = "/manage/audit?q=" + word;
    assertThat(reader.open(by + "&action=created&type=organisation").body())
        .contains("Union " + word);
    assertThat(reader.open(by + "&action=removed").body()).doesNotContain("Union " + word);
    assertThat(reader.open(by + "&type=exchange").body()).doesNotContain("Union " + word);
    assertThat(reader.open(by + "&until=2020-01-01").body()).doesNotContain("Union " + word);
    assertThat(reader.open(by + "&from=2020-01-01").body()).contains("Union " + word);
    assertThat(reader.open(by + "&from=yesterday").body())
        .as("a day that is none filters nothing")
        .contains("Union " + word);
    assertThat(reader.open("/manage/audit.csv?q=" + word + "&type=exchange").body())
        .doesNotContain("Union " + word);
    assertThat(reader.open("/manage/audit.csv?q=" + word).body()).contains("Union " + word);
  }

  @Test
  void everyModulesRecordsAreNamedByItsTables() {
    var types =
        sources.stream()
            .flatMap(it -> it.records(OFFICER).stream())
            .map(AuditedRecords::type)
            .toList();
    assertThat(types).contains("exchange", "person", "statement", "questionnaire", "proposal");
    for (String type : types) {
      database
          .sql(
              "insert into audit_entry (happened_at, actor_name, action, subject_type, subject_id,"
                  + " changes) values (now(), ?, 'changed', ?, 987654321, '[]')")
          .params("Gone " + word, type)
          .update();
      assertThat(reader.open("/manage/audit?q=" + word + "&type=" + type).body())
          .as(type + " of a record that is no more")
          .contains("Gone " + word, "987654321");
    }
  }
}

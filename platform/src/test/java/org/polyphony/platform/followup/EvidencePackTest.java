package org.polyphony.platform.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.polyphony.platform.exchanges.Drafts.text;
import static org.polyphony.platform.exchanges.Someone.MEMBER;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.polyphony.platform.exchanges.Exchanges;
import org.polyphony.platform.exchanges.WithRecords;
import org.polyphony.platform.identity.Secrets;
import org.polyphony.platform.messaging.Outbox;
import org.polyphony.platform.questionnaires.Case;
import org.polyphony.platform.results.changes.ChangeDraft;
import org.polyphony.platform.results.changes.ChangeKind;
import org.polyphony.platform.results.changes.InstitutionalChanges;
import org.polyphony.platform.results.changes.PolicyStage;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Denied;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.PartialDate;
import org.polyphony.platform.stakeholders.Sex;
import org.polyphony.platform.ui.CsvArchive;
import org.springframework.beans.factory.annotation.Autowired;

/** The archive holds what came of an exchange, an index that can be checked, and nobody's name. */
@WithRecords
class EvidencePackTest {

  private static final Actor OFFICER = Case.officer();
  private static final List<String> INDEX = List.of("File", "Holds", "Rows", "SHA-256");

  @Autowired EvidencePacks packs;
  @Autowired Statements statements;
  @Autowired ActionPlans plans;
  @Autowired InstitutionalChanges changes;
  @Autowired Exchanges exchanges;
  @Autowired Outbox outbox;

  @Test
  void holdsResultsStatementsPlansAndDocumentsWithAnIndex() throws IOException {
    var room = new Case(exchanges, outbox, "2026-03-02", "2026-03-06");
    long person = room.person("amel", "ar", "media", Sex.FEMALE);
    exchanges.attach(room.exchange(), text("Minutes"), "LC/7", OFFICER);
    plans.add(room.exchange(), new ActionDraft(person, null, "Write it", null), OFFICER);
    long id =
        statements.add(
            room.exchange(),
            new StatementDraft(Language.EN, null, "=We pay on time", "", "", ""),
            OFFICER);
    long law =
        changes.add(
            new ChangeDraft(
                ChangeKind.LAW,
                text("Law"),
                LocalizedText.EMPTY,
                text("Parliament"),
                "MU",
                Set.of(),
                false),
            room.exchange(),
            OFFICER);
    changes.reach(law, PolicyStage.DRAFT, PartialDate.parse("2026-05"), "", OFFICER);
    statements.confirm(id, 0, "Paid", "new-and-improved-actions", Case.colleague());
    byte[] pack = CsvArchive.of(INDEX, packs.of(room.exchange(), OFFICER));
    assertThat(pack).isEqualTo(CsvArchive.of(INDEX, packs.of(room.exchange(), OFFICER)));
    Map<String, String> files = read(pack);
    assertThat(files.keySet())
        .containsExactly(
            "index.csv",
            "results.csv",
            "evidence.csv",
            "institutional-changes.csv",
            "statements.csv",
            "action-plan.csv",
            "documents.csv");
    assertThat(files.get("results.csv")).contains("Paid", "outcome", "Sample Colleague");
    assertThat(files.get("institutional-changes.csv"))
        .contains("law,Law,MU,Parliament,draft 2026-05");
    assertThat(files.get("statements.csv")).contains("'=We pay on time", "confirmed");
    assertThat(files.get("action-plan.csv")).contains("Write it", "planned");
    assertThat(files.get("documents.csv")).contains("Minutes", "LC/7");
    assertThat(files.get("index.csv"))
        .contains("action-plan.csv,Action plan,1," + Secrets.digest(files.get("action-plan.csv")));
    assertThat(String.join("", files.values())).doesNotContain("amel");
    assertThatThrownBy(() -> packs.of(room.exchange(), MEMBER)).isInstanceOf(Denied.class);
  }

  private static Map<String, String> read(byte[] pack) throws IOException {
    var files = new LinkedHashMap<String, String>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(pack))) {
      for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
        files.put(each.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return files;
  }
}

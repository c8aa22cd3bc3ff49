package org.polyphony.platform.results;

import java.util.List;
import java.util.Map;
import org.polyphony.platform.i18n.TranslatedRecords;
import org.polyphony.platform.i18n.TranslationSource;
import org.polyphony.platform.shared.Actor;
import org.springframework.stereotype.Component;

/** Where this module keeps texts of several languages; told to those who record results. */
@Component
class ResultTexts implements TranslationSource {
  @Override
  public List<TranslatedRecords> records(Actor actor) {
    if (!actor.may(ResultPermissions.RECORD)) {
      return List.of();
    }
    return List.of(
        TranslatedRecords.of(
                "results.show.record",
                "m.title",
                "'/manage/results/' || m.id",
                "results_measurement m")
            .with("results.field.title", "title", "m.title")
            .with("results.field.finding", "finding", "m.finding"),
        TranslatedRecords.of(
                "results.show.evidence",
                "m.title",
                "'/manage/results/' || m.id || '/evidence/' || e.id",
                "results_evidence e join results_measurement m on m.id = e.measurement_id")
            .with("results.field.title", "title", "e.title"),
        TranslatedRecords.of(
                "changes.kind",
                "c.title",
                "'/manage/institutional-changes/' || c.id",
                "results_change c")
            .where("not c.removed", Map.of())
            .with("changes.field.title", "title", "c.title")
            .with("changes.field.note", "note", "c.note")
            .with("changes.field.authority", "authority", "c.authority"),
        TranslatedRecords.of(
                "changes.documents",
                "c.title",
                "'/manage/institutional-changes/' || c.id || '/documents/' || d.id",
                "results_change_document d join results_change c on c.id = d.change_id")
            .where("not d.taken_back and not c.removed", Map.of())
            .with("results.field.title", "title", "d.title"));
  }
}

package org.polyphony.platform.results;

import java.util.List;
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
            .with("results.field.title", "title", "e.title"));
  }
}

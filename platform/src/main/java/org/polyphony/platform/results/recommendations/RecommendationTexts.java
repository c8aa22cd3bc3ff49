package org.polyphony.platform.results.recommendations;

import java.util.List;
import java.util.Map;
import org.polyphony.platform.i18n.TranslatedRecords;
import org.polyphony.platform.i18n.TranslationSource;
import org.polyphony.platform.results.ResultPermissions;
import org.polyphony.platform.shared.Actor;
import org.springframework.stereotype.Component;

/** Where recommendations keep texts of several languages; told to those who record results. */
@Component
class RecommendationTexts implements TranslationSource {

  @Override
  public List<TranslatedRecords> records(Actor actor) {
    return actor.may(ResultPermissions.RECORD)
        ? List.of(
            TranslatedRecords.of(
                    "recommendations.kind",
                    "r.title",
                    "'/manage/recommendations/' || r.id || '/edit'",
                    "results_recommendation r")
                .where("not r.removed", Map.of())
                .with("recommendations.field.title", "title", "r.title")
                .with("recommendations.field.note", "note", "r.note"))
        : List.of();
  }
}

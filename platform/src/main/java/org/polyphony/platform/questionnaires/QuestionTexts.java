package org.polyphony.platform.questionnaires;

import java.util.List;
import org.polyphony.platform.i18n.TranslatedRecords;
import org.polyphony.platform.i18n.TranslationSource;
import org.polyphony.platform.shared.Actor;
import org.springframework.stereotype.Component;

/** Where this module keeps texts of several languages; told to those who edit questionnaires. */
@Component
class QuestionTexts implements TranslationSource {
  @Override
  public List<TranslatedRecords> records(Actor actor) {
    if (!actor.may(Permissions.EDIT)) {
      return List.of();
    }
    return List.of(
        TranslatedRecords.of(
                "questionnaires.question.kind",
                "q.wording",
                "'/manage/questions/' || q.id",
                "questionnaires_question q")
            .with("questionnaires.field.wording", "wording", "q.wording"),
        TranslatedRecords.of(
                "questionnaires.kind",
                "q.title",
                "'/manage/questionnaires/' || q.id || '/edit'",
                "questionnaires_questionnaire q")
            .with("questionnaires.field.title", "title", "q.title"));
  }
}

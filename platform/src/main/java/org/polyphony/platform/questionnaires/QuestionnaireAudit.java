package org.polyphony.platform.questionnaires;

import java.util.List;
import org.polyphony.platform.audit.AuditSource;
import org.polyphony.platform.audit.AuditedRecords;
import org.polyphony.platform.shared.Actor;
import org.springframework.stereotype.Component;

/** Names this module's records in the audit trail; no answer is a record of it. */
@Component
class QuestionnaireAudit implements AuditSource {

  @Override
  public List<AuditedRecords> records(Actor actor) {
    return List.of(
        AuditedRecords.of(
            "questionnaire",
            "questionnaires.kind",
            "questionnaires.field.",
            "q.id",
            "q.title",
            "'/manage/questionnaires/' || q.id",
            "questionnaires_questionnaire q"),
        AuditedRecords.of(
            "question",
            "questionnaires.question.kind",
            "questionnaires.field.",
            "q.id",
            "q.wording",
            "'/manage/questions/' || q.id",
            "questionnaires_question q"));
  }
}

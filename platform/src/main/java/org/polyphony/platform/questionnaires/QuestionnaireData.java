package org.polyphony.platform.questionnaires;

import java.util.List;
import org.polyphony.platform.stakeholders.PersonalData;
import org.polyphony.platform.stakeholders.PersonalRows;
import org.springframework.stereotype.Component;

/** Who was asked. The answers are kept under keys that lead to nobody, and stay. */
@Component
class QuestionnaireData implements PersonalData {

  @Override
  public List<PersonalRows> rows() {
    return List.of(
        PersonalRows.of(
                "questionnaires.data.asked",
                "questionnaires.field.",
                "questionnaires_asked",
                "person_id")
            .shows(
                "title",
                "(select q.title from questionnaires_questionnaire q where q.id ="
                    + " t.questionnaire_id)")
            .shows("asked", "t.asked_at")
            .shows("answered"),
        PersonalRows.hanging(
                "",
                "questionnaires_link",
                "t.asked_id in (select a.id from questionnaires_asked a where a.person_id ="
                    + " any(:people))")
            .deletes());
  }
}

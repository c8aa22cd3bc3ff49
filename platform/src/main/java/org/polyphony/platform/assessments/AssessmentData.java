package org.polyphony.platform.assessments;

import java.util.List;
import org.polyphony.platform.stakeholders.PersonalData;
import org.polyphony.platform.stakeholders.PersonalRows;
import org.springframework.stereotype.Component;

/** What people were judged to move, need and offer. */
@Component
class AssessmentData implements PersonalData {

  private static final String FIELDS = "assessments.field.";

  @Override
  public List<PersonalRows> rows() {
    return List.of(
        PersonalRows.of(
                "assessments.part.title", FIELDS, "assessments_assessment", "stakeholder_id")
            .shows("influence", "interest", "position", "reason")
            .shows("day", "t.assessed_on")
            .deletes(),
        PersonalRows.of(
                "assessments.data.abilities", FIELDS, "assessments_ability", "stakeholder_id")
            .shows("side", "maturity", "language", "note")
            .shows("area", "t.area_key")
            .shows("domain", "t.domain_key")
            .deletes());
  }
}

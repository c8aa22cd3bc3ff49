package org.polyphony.platform.assessments;

import java.util.List;
import org.polyphony.platform.stakeholders.Holding;
import org.polyphony.platform.stakeholders.Holdings;
import org.springframework.stereotype.Component;

/** Assessments, needs and offers go with a stakeholder that is merged into another. */
@Component
class AssessmentHoldings implements Holdings {

  @Override
  public List<Holding> holdings() {
    return List.of(
        Holding.moving("assessments_assessment", "stakeholder_id", "id"),
        Holding.moving("assessments_ability", "stakeholder_id", "id")
            .unique("side", "area_key", "domain_key", "language")
            .where("t.removed_at is null"),
        Holding.moving("assessments_ability", "stakeholder_id", "id")
            .where("t.removed_at is not null"));
  }
}

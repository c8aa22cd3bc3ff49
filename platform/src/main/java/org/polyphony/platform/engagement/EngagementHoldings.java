package org.polyphony.platform.engagement;

import java.util.List;
import org.polyphony.platform.stakeholders.Holding;
import org.polyphony.platform.stakeholders.Holdings;
import org.springframework.stereotype.Component;

/** Notes, commitments and judgements go with a stakeholder that is merged into another. */
@Component
class EngagementHoldings implements Holdings {

  @Override
  public List<Holding> holdings() {
    return List.of(
        Holding.moving("engagement_note_about", "stakeholder_id", "note_id").unique("note_id"),
        Holding.moving("engagement_commitment", "stakeholder_id", "id"),
        Holding.moving("engagement_health", "stakeholder_id").unique());
  }
}

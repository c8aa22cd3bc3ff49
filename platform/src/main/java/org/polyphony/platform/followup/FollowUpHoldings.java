package org.polyphony.platform.followup;

import java.util.List;
import org.polyphony.platform.stakeholders.Holding;
import org.polyphony.platform.stakeholders.Holdings;
import org.springframework.stereotype.Component;

/**
 * Planned actions and the wish not to be asked go with a stakeholder that is merged into another.
 * What was asked stays as it was: the links that were sent must go on working.
 */
@Component
class FollowUpHoldings implements Holdings {

  @Override
  public List<Holding> holdings() {
    return List.of(
        Holding.staying("followup_ask", "person_id"),
        Holding.moving("followup_stop", "person_id").unique(),
        Holding.moving("followup_action", "person_id", "id"),
        Holding.moving("followup_action", "organisation_id", "id"));
  }
}

package org.polyphony.platform.contacts;

import java.util.List;
import org.polyphony.platform.stakeholders.Holding;
import org.polyphony.platform.stakeholders.Holdings;
import org.springframework.stereotype.Component;

/** Contact points and ties go with a stakeholder that is merged into another. */
@Component
class ContactHoldings implements Holdings {

  @Override
  public List<Holding> holdings() {
    return List.of(
        Holding.moving("contacts_point", "stakeholder_id", "id"),
        Holding.moving("contacts_tie", "from_id", "id").against("to_id"),
        Holding.moving("contacts_tie", "to_id", "id").against("from_id"));
  }
}

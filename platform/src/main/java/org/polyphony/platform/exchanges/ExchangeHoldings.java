package org.polyphony.platform.exchanges;

import java.util.List;
import org.polyphony.platform.stakeholders.Holding;
import org.polyphony.platform.stakeholders.Holdings;
import org.springframework.stereotype.Component;

/** Taking part in exchanges and holding them goes with a stakeholder merged into another. */
@Component
class ExchangeHoldings implements Holdings {

  private static final String STILL_THERE =
      "exists (select 1 from exchanges_exchange e where e.id = r.exchange_id)";

  @Override
  public List<Holding> holdings() {
    return List.of(
        Holding.moving("exchanges_participant", "person_id", "id")
            .unique("exchange_id")
            .backWhere(STILL_THERE),
        Holding.moving("exchanges_participant", "organisation_id", "id"),
        Holding.moving("exchanges_tag", "tag_key", "exchange_id", "kind")
            .unique("exchange_id", "kind")
            .where("t.kind = 'ORGANISER'")
            .asText()
            .backWhere(STILL_THERE));
  }
}

package org.polyphony.platform.exchanges;

import java.util.List;
import org.polyphony.platform.stakeholders.PersonalData;
import org.polyphony.platform.stakeholders.PersonalRows;
import org.springframework.stereotype.Component;

/** In which exchanges people took part; that somebody did stays when it is erased who. */
@Component
class ExchangeData implements PersonalData {

  @Override
  public List<PersonalRows> rows() {
    return List.of(
        PersonalRows.of(
                "exchanges.data.participations",
                "exchanges.field.",
                "exchanges_participant",
                "person_id")
            .shows("title", "(select e.title from exchanges_exchange e where e.id = t.exchange_id)")
            .shows("state", "rationale")
            .leaves("rationale", "''"));
  }
}

package org.polyphony.platform.registration;

import java.util.List;
import org.polyphony.platform.stakeholders.Holding;
import org.polyphony.platform.stakeholders.Holdings;
import org.springframework.stereotype.Component;

/** Who registered goes with a person that is merged into another. */
@Component
class RegistrationHoldings implements Holdings {

  @Override
  public List<Holding> holdings() {
    return List.of(Holding.moving("registration_entry", "person_id", "id"));
  }
}

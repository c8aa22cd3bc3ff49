package org.polyphony.platform.privacy;

import java.util.List;
import org.polyphony.platform.stakeholders.Holding;
import org.polyphony.platform.stakeholders.Holdings;
import org.springframework.stereotype.Component;

/** What somebody said goes with the person that is merged into another; the newest word counts. */
@Component
class PrivacyHoldings implements Holdings {

  @Override
  public List<Holding> holdings() {
    return List.of(
        Holding.moving("privacy_decision", "person_id", "id"),
        Holding.moving("privacy_request", "person_id").unique(),
        // Whoever was erased is merged with nobody.
        Holding.staying("privacy_erasure", "person_id"));
  }
}

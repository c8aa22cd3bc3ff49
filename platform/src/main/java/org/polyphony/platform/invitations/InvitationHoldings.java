package org.polyphony.platform.invitations;

import java.util.List;
import org.polyphony.platform.stakeholders.Holding;
import org.polyphony.platform.stakeholders.Holdings;
import org.springframework.stereotype.Component;

/**
 * An invitation stays with the record to which the letter went: whoever has two by one letter keeps
 * both links working, and the answer is kept where it was given.
 */
@Component
class InvitationHoldings implements Holdings {

  @Override
  public List<Holding> holdings() {
    return List.of(Holding.staying("invitations_invitation", "stakeholder_id"));
  }
}

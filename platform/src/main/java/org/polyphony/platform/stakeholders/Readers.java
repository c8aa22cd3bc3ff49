package org.polyphony.platform.stakeholders;

import java.util.Set;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Refused;
import org.springframework.stereotype.Component;

/** Who may see a confidential record: never nobody, for then it would be lost. */
@Component
class Readers {

  /**
   * Names the actor as the first reader of a record that is confidential and names nobody yet.
   *
   * @throws Refused if the actor has no account to name
   */
  void keepSomebody(Actor actor, Stakeholder record) {
    if (!record.confidential() || !record.readers().isEmpty()) {
      return;
    }
    Long account = actor.accountId();
    if (account == null) {
      throw Refused.at("confidential", "stakeholders.refused.reader");
    }
    record.letRead(Set.of(account));
  }
}

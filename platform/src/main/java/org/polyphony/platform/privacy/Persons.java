package org.polyphony.platform.privacy;

import java.util.List;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.stakeholders.Mention;
import org.polyphony.platform.stakeholders.Registry;
import org.polyphony.platform.stakeholders.Stakeholders;
import org.springframework.stereotype.Component;

/** Finds people under the rule of confidentiality. */
@Component
class Persons {

  private final Stakeholders stakeholders;

  Persons(Stakeholders stakeholders) {
    this.stakeholders = stakeholders;
  }

  /** A person whom the actor may see, removed or not. */
  Mention seen(Actor actor, long person) {
    Mention found = stakeholders.mentions(actor, List.of(person)).get(person);
    if (found == null || found.type() != Registry.Type.PERSON) {
      throw new NotFound("person", person);
    }
    return found;
  }
}

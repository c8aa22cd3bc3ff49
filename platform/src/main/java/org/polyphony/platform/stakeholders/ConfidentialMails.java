package org.polyphony.platform.stakeholders;

import java.util.List;
import java.util.Map;
import org.polyphony.platform.messaging.HiddenMails;
import org.polyphony.platform.shared.Actor;
import org.springframework.stereotype.Component;

/** A mail to the address of a confidential record is known to whoever may see the record. */
@Component
class ConfidentialMails implements HiddenMails {

  private static final String SQL =
      "exists (select 1 from stakeholders_match_key k where k.key = 'mail:' || lower(m.recipient)"
          + " and not "
          + Visibility.of("k.stakeholder_id")
          + ")";

  @Override
  public List<Condition> hidden(Actor actor) {
    return List.of(new Condition(SQL, Map.of("account", Visibility.account(actor))));
  }
}

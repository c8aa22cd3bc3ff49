package org.polyphony.platform.contacts;

import java.util.List;
import java.util.Map;
import org.polyphony.platform.messaging.HiddenMails;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.stakeholders.Visibility;
import org.springframework.stereotype.Component;

/** A mail to a contact point of a confidential record is known to whoever may see the record. */
@Component
class ConfidentialPoints implements HiddenMails {

  private static final String SQL =
      "lower(m.recipient) in (select lower(point.value) from contacts_point point"
          + " where point.channel = 'EMAIL' and not "
          + Visibility.of("point.stakeholder_id")
          + ")";

  @Override
  public List<Condition> hidden(Actor actor) {
    return List.of(new Condition(SQL, Map.of("account", Visibility.account(actor))));
  }
}

package org.polyphony.platform.contacts;

import java.util.List;
import org.polyphony.platform.stakeholders.PersonalData;
import org.polyphony.platform.stakeholders.PersonalRows;
import org.polyphony.platform.stakeholders.Visibility;
import org.springframework.stereotype.Component;

/** Contact points and ties of people. */
@Component
class ContactData implements PersonalData {

  private static final String FIELDS = "contacts.field.";

  @Override
  public List<PersonalRows> rows() {
    return List.of(
        PersonalRows.of("contacts.part.points", FIELDS, "contacts_point", "stakeholder_id")
            .shows("channel", "value", "purpose", "since", "until", "note")
            .naming("value")
            .deletes(),
        PersonalRows.of("contacts.part.ties", FIELDS, "contacts_tie", "from_id", "to_id")
            .seenIf(
                "("
                    + Visibility.of("t.from_id")
                    + " or t.from_id = any(:people)) and ("
                    + Visibility.of("t.to_id")
                    + " or t.to_id = any(:people))")
            .shows("kind", "since", "until", "note")
            .deletes());
  }
}

package org.polyphony.platform.registration;

import java.util.List;
import org.polyphony.platform.stakeholders.PersonalData;
import org.polyphony.platform.stakeholders.PersonalRows;
import org.springframework.stereotype.Component;

/** Who registered; that a seat was taken stays when it is erased by whom. */
@Component
class RegistrationData implements PersonalData {

  private static final String FIELDS = "registration.field.";

  @Override
  public List<PersonalRows> rows() {
    return List.of(
        PersonalRows.of("registration.title", FIELDS, "registration_entry", "person_id")
            .or("t.person_id is null and lower(t.email) = any(:mails)")
            .shows(
                "exchange", "(select e.title from exchanges_exchange e where e.id = t.exchange_id)")
            .shows("name", "email", "organization", "country", "language", "state", "note")
            .shows("registered", "t.registered_at")
            .naming("name", "email")
            .leaves("name", "'№ ' || t.id")
            .leaves("email", "'erased-' || t.id || '@polyphony.invalid'")
            .leaves("organization", "''")
            .leaves("note", "''")
            .leaves("listed", "false")
            .leaves("version", "t.version + 1")
            .audited("registration"),
        PersonalRows.hanging(
                "registration.data.needs",
                "registration_needs",
                "t.entry_id in (select e.id from registration_entry e where e.person_id ="
                    + " any(:people) or (e.person_id is null and lower(e.email) = any(:mails)))")
            .named("registration.field.")
            .shows("access", "t.access_needs")
            .shows("diet")
            .deletes());
  }
}

package org.polyphony.platform.privacy;

import java.util.List;
import org.polyphony.platform.stakeholders.PersonalData;
import org.polyphony.platform.stakeholders.PersonalRows;
import org.springframework.stereotype.Component;

/** What people agreed to and asked for. */
@Component
class PrivacyData implements PersonalData {

  @Override
  public List<PersonalRows> rows() {
    return List.of(
        PersonalRows.of("privacy.part", "privacy.field.", "privacy_decision", "person_id")
            .shows("purpose", "(select p.title from privacy_purpose p where p.key = t.purpose_key)")
            .shows("given", "basis", "way", "shown", "proof")
            .shows("decided-on", "t.decided_on")
            .shows("expires-on", "t.expires_on")
            .audited("consent")
            .deletes(),
        PersonalRows.of("privacy.requests.title", "", "privacy_request", "person_id")
            .shows("at", "t.asked_at")
            .deletes(),
        PersonalRows.of("", "", "privacy_erasure", "person_id"));
  }
}

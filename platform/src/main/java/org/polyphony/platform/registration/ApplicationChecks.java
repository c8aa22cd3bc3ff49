package org.polyphony.platform.registration;

import java.util.List;
import java.util.Locale;
import org.polyphony.platform.shared.Refused;
import org.polyphony.platform.stakeholders.People;
import org.polyphony.platform.stakeholders.PersonDetails;
import org.polyphony.platform.stakeholders.Profile;
import org.polyphony.platform.stakeholders.Sex;
import org.springframework.stereotype.Component;

/** Refuses what cannot be written in a registration, beside the field to blame. */
@Component
class ApplicationChecks {

  private static final int EMAIL = 254;
  private static final int SUBMISSION_LEAST = 8;
  private static final int SUBMISSION_MOST = 60;

  private final People people;

  ApplicationChecks(People people) {
    this.people = people;
  }

  /** The person as the registry would keep it. */
  static PersonDetails person(Application application, Profile profile) {
    return new PersonDetails(
        application.name(),
        List.of(),
        Sex.NOT_STATED,
        List.of(application.language().code()),
        application.email(),
        "",
        profile);
  }

  void check(Application application) {
    if (application.email().isEmpty()) {
      throw Refused.at("email", "ui.form.required");
    }
    if (!application.email().equals(application.email().toLowerCase(Locale.ROOT))) {
      throw Refused.at("email", "stakeholders.refused.email", "value", application.email());
    }
    people.check(person(application, Profile.EMPTY.in(null, application.country())));
    length("email", application.email(), EMAIL);
    length("organization", application.organization(), 300);
    length("access", application.needs().access(), 2000);
    length("diet", application.needs().diet(), 2000);
  }

  static void submission(String submission) {
    if (submission.length() < SUBMISSION_LEAST || submission.length() > SUBMISSION_MOST) {
      throw new Refused("registration.refused.form");
    }
  }

  static void length(String field, String text, int limit) {
    int length = text.codePointCount(0, text.length());
    if (length > limit) {
      throw Refused.at(field, "ui.form.too-long", "limit", limit, "length", length);
    }
  }
}

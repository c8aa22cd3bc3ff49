package org.polyphony.platform.stakeholders.web;

import java.util.List;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Refused;
import org.polyphony.platform.stakeholders.Countries;
import org.polyphony.platform.stakeholders.duplicates.Duplicates;
import org.polyphony.platform.stakeholders.duplicates.Likely;
import org.polyphony.platform.ui.Form;
import org.springframework.stereotype.Component;

/** Shows likely duplicates beside the form of a new record, and refuses it once because of them. */
@Component
class Hints {

  static final String ORGANISATIONS = "/manage/organisations/likely";
  static final String PEOPLE = "/manage/people/likely";

  private static final String ANYWAY = "anyway";

  private final Duplicates duplicates;
  private final Countries countries;

  Hints(Duplicates duplicates, Countries countries) {
    this.duplicates = duplicates;
    this.countries = countries;
  }

  LikelyPage organisations(Actor actor, Form form) {
    var likely = duplicates.likely(actor, OrganisationForm.typed(form));
    return LikelyPage.of(ORGANISATIONS, likely, form.bad(), countries);
  }

  LikelyPage people(Actor actor, Form form) {
    var likely = duplicates.likely(actor, PersonForm.typed(form));
    return LikelyPage.of(PEOPLE, likely, form.bad(), countries);
  }

  /** Refuses a new record that is there already, unless somebody looked and wants it. */
  void checkOrganisation(Actor actor, Form form) {
    if (!form.has(ANYWAY, "yes")) {
      check(duplicates.likely(actor, OrganisationForm.typed(form)));
    }
  }

  void checkPerson(Actor actor, Form form) {
    if (!form.has(ANYWAY, "yes")) {
      check(duplicates.likely(actor, PersonForm.typed(form)));
    }
  }

  private static void check(List<Likely> likely) {
    if (likely.stream().anyMatch(it -> it.score() >= Duplicates.SURE)) {
      throw new Refused("stakeholders.duplicates.refused");
    }
  }
}

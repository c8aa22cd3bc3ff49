package org.polyphony.platform.stakeholders.web;

import org.polyphony.platform.stakeholders.OrganisationId;
import org.polyphony.platform.stakeholders.PersonId;
import org.polyphony.platform.stakeholders.Registry;

/** Where the pages of records are. */
final class Paths {

  static final String LIST = "/manage/stakeholders";

  private Paths() {}

  static String of(OrganisationId id) {
    return "/manage/organisations/" + id;
  }

  static String of(PersonId id) {
    return "/manage/people/" + id;
  }

  static String of(Registry.Type type, long id) {
    return type == Registry.Type.PERSON ? of(new PersonId(id)) : of(new OrganisationId(id));
  }
}

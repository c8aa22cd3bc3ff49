package org.polyphony.platform.stakeholders;

import java.util.List;
import org.polyphony.platform.shared.Actor;

/**
 * What another module keeps about stakeholders and countries. A module that has such records offers
 * a bean; the pages of this module list them under "what is this for?" and "what came of it?". The
 * module itself leaves out what the actor may not see.
 */
public interface RelatedRecords {

  /** Which question the record answers. */
  enum Question {
    /** What it serves: a mandate, a goal, an exchange it takes part in. */
    WHAT_FOR,
    /** What came of it: a measurement, a document, a policy that changed. */
    WHAT_CAME
  }

  /**
   * One record of the other module.
   *
   * @param question the question it answers
   * @param kind what it is, in the reader's language, such as "Exchange"
   * @param title its title in the reader's language
   * @param path where its page is
   * @param when its date in words, or empty
   */
  record Related(Question question, String kind, String title, String path, String when) {}

  /** What there is about an organisation. */
  default List<Related> about(Actor actor, OrganisationId organisation) {
    return List.of();
  }

  /** What there is about a person. */
  default List<Related> about(Actor actor, PersonId person) {
    return List.of();
  }

  /** What there is in a country; shown to the public. */
  default List<Related> inCountry(Actor actor, String code) {
    return List.of();
  }
}

package org.polyphony.platform.stakeholders;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.PartialDate;

/** Who works for whom, since when, until when. Reading needs {@code stakeholders.read}. */
public interface Affiliations {

  /**
   * One affiliation with both names.
   *
   * @param id its number
   * @param person who
   * @param personName the person's name as written
   * @param organisation for whom
   * @param organisationName in up to six languages
   * @param function what the person is there
   * @param since null if not recorded
   * @param until null if not recorded or still going on
   */
  record Entry(
      long id,
      PersonId person,
      String personName,
      OrganisationId organisation,
      LocalizedText organisationName,
      LocalizedText function,
      @Nullable PartialDate since,
      @Nullable PartialDate until) {}

  /** Adds one; needs {@code stakeholders.edit}. Counts as a change of the person. */
  long add(Actor actor, PersonId person, AffiliationDetails details);

  /** Changes one, such as giving it an end. */
  void change(Actor actor, PersonId person, long id, AffiliationDetails details);

  /** Removes one that was entered by mistake; one that ended is given its end instead. */
  void remove(Actor actor, PersonId person, long id);

  /** Of a person, newest first; without organisations the actor may not see. */
  List<Entry> of(Actor actor, PersonId person);

  /** Of an organisation, newest first; without people the actor may not see. */
  List<Entry> of(Actor actor, OrganisationId organisation);
}

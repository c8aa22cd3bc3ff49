package org.polyphony.platform.stakeholders;

import org.polyphony.platform.shared.LocalizedText;

/**
 * What is known of an organisation.
 *
 * @param name in up to six languages, at least one; at most 300 characters each
 * @param acronym in the languages that have one; at most 60 characters each
 * @param web an http or https address, or empty
 * @param profile group, country and the like
 */
public record OrganisationDetails(
    LocalizedText name, LocalizedText acronym, String web, Profile profile) {

  /** An organisation of which only this is known. */
  public OrganisationDetails(LocalizedText name, Profile profile) {
    this(name, LocalizedText.EMPTY, "", profile);
  }

  /** The same with another profile. */
  public OrganisationDetails with(Profile profile) {
    return new OrganisationDetails(name, acronym, web, profile);
  }
}

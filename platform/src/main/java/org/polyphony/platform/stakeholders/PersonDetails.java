package org.polyphony.platform.stakeholders;

import java.util.List;
import org.polyphony.platform.shared.LocalizedText;

/**
 * What is known of a person.
 *
 * @param name as the person writes it, in any script and order; 1 to 300 characters
 * @param otherNames the same name in other scripts, at most ten
 * @param sex as stated
 * @param languages ISO 639 codes, such as {@code fr} or {@code mos}, at most twenty
 * @param email an address, or empty
 * @param phone as written, or empty
 * @param profile group, country and the like
 */
public record PersonDetails(
    String name,
    List<String> otherNames,
    Sex sex,
    List<String> languages,
    String email,
    String phone,
    Profile profile) {

  /** Keeps unchangeable copies. */
  public PersonDetails {
    otherNames = List.copyOf(otherNames);
    languages = List.copyOf(languages);
  }

  /** A person of whom only this is known. */
  public PersonDetails(String name, Profile profile) {
    this(name, List.of(), Sex.NOT_STATED, List.of(), "", "", profile);
  }

  /** The notes for the staff. */
  public LocalizedText notes() {
    return profile.notes();
  }

  /** The same with another profile. */
  public PersonDetails with(Profile profile) {
    return new PersonDetails(name, otherNames, sex, languages, email, phone, profile);
  }
}

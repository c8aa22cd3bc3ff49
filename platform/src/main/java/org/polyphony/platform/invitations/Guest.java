package org.polyphony.platform.invitations;

import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.Language;

/**
 * Who is invited.
 *
 * @param stakeholder number in the registry; null for a substitute
 * @param organisation whether it is an organization, which names who comes
 * @param name as it is written to
 * @param email in lower case; empty where none is known
 * @param language in which it is written to
 * @param represents for whom they come; may be empty
 * @param country code, or null
 */
public record Guest(
    @Nullable Long stakeholder,
    boolean organisation,
    String name,
    String email,
    Language language,
    String represents,
    @Nullable String country) {

  /** The same at another address. */
  Guest at(String address, Language other) {
    return new Guest(stakeholder, organisation, name, address, other, represents, country);
  }
}

package org.polyphony.platform.assessments;

import org.polyphony.platform.stakeholders.Mention;

/**
 * A need or an offer as it is kept.
 *
 * @param id its number
 * @param version rises with every change; a change names the version it began from
 * @param draft what it says
 * @param of whose it is
 * @param author who recorded it
 * @param removed whether it was removed (and can be restored)
 */
public record Ability(
    long id, long version, AbilityDraft draft, Mention of, String author, boolean removed) {

  /** Its page. */
  public String path() {
    return "/manage/needs/" + draft.stakeholder() + "/" + id;
  }
}

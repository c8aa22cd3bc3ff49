package org.polyphony.platform.contacts;

import org.polyphony.platform.stakeholders.Mention;

/**
 * A tie between two stakeholders, as it is kept.
 *
 * @param id its number
 * @param version rises with every change; a change names the version it began from
 * @param draft what it says
 * @param from the first
 * @param to the second
 * @param removed whether it was removed (and can be restored)
 */
public record Tie(
    long id, long version, TieDraft draft, Mention from, Mention to, boolean removed) {

  /** The end that is not this one. */
  public Mention other(long stakeholder) {
    return draft.from() == stakeholder ? to : from;
  }

  /** How it reads from one of its ends, as a message key. */
  public String textKey(long stakeholder) {
    return draft.kind().textKey(draft.from() == stakeholder);
  }

  /** Its page, seen from one of its ends. */
  public String path(long stakeholder) {
    return "/manage/contacts/" + stakeholder + "/ties/" + id;
  }
}

package org.polyphony.platform.stakeholders;

import java.time.Instant;
import java.util.Set;

/**
 * A person in full.
 *
 * @param id the person
 * @param version rises with every change; a change names the version it began from
 * @param details what is known
 * @param readers the accounts that may see the record while it is confidential
 * @param removed whether it was removed (and can be restored)
 * @param changed when it was last changed
 */
public record PersonRecord(
    PersonId id,
    long version,
    PersonDetails details,
    Set<Long> readers,
    boolean removed,
    Instant changed) {

  /** The same with other details. */
  PersonRecord with(PersonDetails details) {
    return new PersonRecord(id, version, details, readers, removed, changed);
  }
}

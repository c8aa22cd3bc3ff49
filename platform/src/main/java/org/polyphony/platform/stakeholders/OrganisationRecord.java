package org.polyphony.platform.stakeholders;

import java.time.Instant;
import java.util.Set;

/**
 * An organisation in full.
 *
 * @param id the organisation
 * @param version rises with every change; a change names the version it began from
 * @param details what is known
 * @param readers the accounts that may see it while it is confidential
 * @param removed whether it was removed (and can be restored)
 * @param changed when it was last changed
 */
public record OrganisationRecord(
    OrganisationId id,
    long version,
    OrganisationDetails details,
    Set<Long> readers,
    boolean removed,
    Instant changed) {

  /** The same with other details. */
  OrganisationRecord with(OrganisationDetails details) {
    return new OrganisationRecord(id, version, details, readers, removed, changed);
  }
}

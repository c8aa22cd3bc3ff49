package org.polyphony.platform.registration;

import org.jspecify.annotations.Nullable;
import org.polyphony.platform.audit.Snapshot;
import org.polyphony.platform.shared.LocalizedText;

/**
 * As what somebody comes.
 *
 * @param id its number; 0 for one that is not kept yet
 * @param name such as “Delegate”; at most 120 characters a language
 * @param group key of the stakeholder group for which people of this category speak, or null
 * @param approval whether the organizer looks at each registration first
 */
public record Category(long id, LocalizedText name, @Nullable String group, boolean approval) {

  Snapshot snapshot() {
    return new Snapshot().with("name", name).with("group", group).with("approval", approval);
  }
}

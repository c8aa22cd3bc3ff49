package org.polyphony.platform.audit;

import java.util.List;
import org.polyphony.platform.shared.Actor;

/**
 * Tells the trail what a module's records are called and which of them somebody may not know of, so
 * that the trail needs no module's tables. A module that writes entries implements this; an entry
 * of a type that no module names is shown by type and number.
 */
@FunctionalInterface
public interface AuditSource {
  /** The types of records of this module, with the conditions that hold for the actor. */
  List<AuditedRecords> records(Actor actor);
}

package org.polyphony.platform.stakeholders;

import java.util.Collection;
import java.util.Set;

/**
 * Who was erased for good. A higher module, which erases, implements this: what was erased comes
 * back by no restoring, no undo and no unmerge.
 */
@FunctionalInterface
public interface Erased {

  /** Those of some records that were erased. */
  Set<Long> among(Collection<Long> ids);
}

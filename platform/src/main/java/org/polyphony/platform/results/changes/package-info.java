/**
 * Institutional changes: laws, policies, strategies, programmes and agreements that came of
 * exchanges, each with its stages, its documents and the second person who confirmed it.
 */
@NullMarked
@NamedInterface("changes")
package org.polyphony.platform.results.changes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

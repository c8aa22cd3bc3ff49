/**
 * Running Polyphony: settings, the embedded database, migrations, health, metrics, the control
 * channel, backup and restore.
 *
 * <p>Owns the tables {@code operations_*} and {@code event_publication} (Spring Modulith's event
 * registry, whose name is not ours to choose).
 */
@ApplicationModule(
    displayName = "Operations",
    allowedDependencies = {"shared"})
@NullMarked
package org.polyphony.platform.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

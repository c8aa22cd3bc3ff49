/**
 * Shipped data: reads the files of {@code demo-data} and hands them to each module, which loads its
 * part through its own façade. Owns {@code seed_loaded}.
 */
@ApplicationModule(
    displayName = "Shipped data",
    allowedDependencies = {"shared", "i18n", "operations"})
@NullMarked
package org.polyphony.platform.seed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Mandates, strategies and the results framework: from the resolution that asks for something to
 * the change that is wanted. Owns the tables {@code strategy_*}, among them the catalogues (goals,
 * policy areas, instruments, outcomes …) that every other module refers to by key.
 */
@ApplicationModule(
    displayName = "Strategy",
    allowedDependencies = {"shared", "i18n", "audit", "ui", "identity", "seed", "operations"})
@NullMarked
package org.polyphony.platform.strategy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

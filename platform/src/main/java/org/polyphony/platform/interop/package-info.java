/**
 * Open formats for other programs: JSON under {@code /api/v1}, described by OpenAPI 3.1. Owns no
 * tables; says no more than the public pages.
 */
@ApplicationModule(
    displayName = "Interoperability",
    allowedDependencies = {"shared", "i18n", "strategy", "stakeholders", "exchanges", "results"})
@NullMarked
package org.polyphony.platform.interop;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

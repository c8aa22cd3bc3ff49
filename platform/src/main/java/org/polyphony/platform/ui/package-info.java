/**
 * The shell of every page: layout, menu, forms, lists, error pages. Owns no tables. The kit of
 * templates lies in {@code jte/ui}.
 */
@ApplicationModule(
    displayName = "Interface",
    allowedDependencies = {"shared", "i18n"})
@NullMarked
package org.polyphony.platform.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

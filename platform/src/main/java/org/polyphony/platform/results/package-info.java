/**
 * What came of it: measurements with their evidence, outputs, outcomes and goals kept apart. Owns
 * the tables {@code results_*}.
 */
@ApplicationModule(
    displayName = "Results",
    allowedDependencies = {
      "shared",
      "i18n",
      "audit",
      "ui",
      "identity",
      "seed",
      "strategy",
      "stakeholders",
      "exchanges"
    })
@NullMarked
package org.polyphony.platform.results;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

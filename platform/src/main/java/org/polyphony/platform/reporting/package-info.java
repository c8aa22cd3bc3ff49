/**
 * Views that join several modules: the home page, the results chain of a strategy and its report.
 * Owns no tables; every figure opens the records behind it.
 */
@ApplicationModule(
    displayName = "Reporting",
    allowedDependencies = {
      "shared",
      "i18n",
      "ui",
      "ui :: charts",
      "identity",
      "operations",
      "strategy",
      "stakeholders",
      "exchanges",
      "results",
      "results :: changes"
    })
@NullMarked
package org.polyphony.platform.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

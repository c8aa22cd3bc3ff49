/**
 * Coverage: which regions and groups are engaged, silent or missing, how balanced that is, and whom
 * to invite. Owns no tables; every figure opens the records behind it, and whom the reader may not
 * see is in none.
 */
@ApplicationModule(
    displayName = "Coverage",
    allowedDependencies = {
      "shared",
      "i18n",
      "ui",
      "ui :: charts",
      "audit",
      "identity",
      "strategy",
      "stakeholders",
      "assessments",
      "exchanges"
    })
@NullMarked
package org.polyphony.platform.coverage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

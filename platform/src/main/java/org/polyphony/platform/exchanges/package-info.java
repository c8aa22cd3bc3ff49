/**
 * Exchanges: what is held, when and where, for what, by whom and with whom. Owns the tables {@code
 * exchanges_*}.
 */
@ApplicationModule(
    displayName = "Exchanges",
    allowedDependencies = {
      "shared",
      "i18n",
      "audit",
      "ui",
      "ui :: charts",
      "identity",
      "seed",
      "operations",
      "strategy",
      "stakeholders"
    })
@NullMarked
package org.polyphony.platform.exchanges;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

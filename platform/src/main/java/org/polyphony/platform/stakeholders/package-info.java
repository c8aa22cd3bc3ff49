/**
 * Stakeholders: organisations and people with dated affiliations and roles toward a strategy, the
 * countries, and the catalogues that describe them. Owns {@code stakeholders_*}.
 *
 * <p>Other modules keep their own view of a stakeholder by its id. A confidential record exists
 * only for the accounts that it names: every query of this module begins with that condition.
 */
@ApplicationModule(
    displayName = "Stakeholders",
    allowedDependencies = {
      "shared",
      "i18n",
      "audit",
      "ui",
      "ui :: charts",
      "identity",
      "messaging",
      "seed",
      "operations",
      "fields"
    })
@NullMarked
package org.polyphony.platform.stakeholders;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Follow-up: asks people months after an exchange what they do differently, keeps what they say as
 * outcome statements (outcome harvesting: R. Wilson-Grau and H. Britt, "Outcome Harvesting", Ford
 * Foundation, 2012), and lets a second person confirm them. Owns the tables {@code followup_*}.
 */
@ApplicationModule(
    displayName = "Follow-up",
    allowedDependencies = {
      "shared",
      "i18n",
      "audit",
      "ui",
      "identity",
      "messaging",
      "strategy",
      "stakeholders",
      "exchanges",
      "results",
      "results :: changes",
      "questionnaires"
    })
@NullMarked
package org.polyphony.platform.followup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

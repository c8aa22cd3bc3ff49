/**
 * Assessments: how much influence and interest a stakeholder has and where it stands, judged on a
 * day and kept; what it needs to learn and can offer. Owns {@code assessments_*}; knows
 * stakeholders by their numbers.
 */
@ApplicationModule(
    displayName = "Assessments",
    allowedDependencies = {
      "shared",
      "i18n",
      "audit",
      "ui",
      "ui :: charts",
      "identity",
      "strategy",
      "stakeholders"
    })
@NullMarked
package org.polyphony.platform.assessments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Indicators that compute themselves: a catalogue of computations over the records of other
 * modules, each with its method sheet; small numbers suppressed in public; periods approved and
 * locked, with later corrections visible. Owns the tables {@code indicators_*}.
 */
@ApplicationModule(
    displayName = "Indicators",
    allowedDependencies = {
      "shared",
      "i18n",
      "audit",
      "ui",
      "identity",
      "operations",
      "strategy",
      "stakeholders",
      "exchanges",
      "results",
      "results :: changes",
      "questionnaires",
      "followup"
    })
@NullMarked
package org.polyphony.platform.indicators;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

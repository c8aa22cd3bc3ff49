/**
 * Proposals: anybody with an account asks for an exchange or for assistance; somebody whose task it
 * is answers with reasons. Owns {@code proposals_*}. What is proposed is an exchange in the state
 * of an idea from the first day, so that nothing is typed twice when it is accepted.
 */
@ApplicationModule(
    displayName = "Proposals",
    allowedDependencies = {
      "shared",
      "i18n",
      "audit",
      "ui",
      "identity",
      "messaging",
      "strategy",
      "stakeholders",
      "exchanges"
    })
@NullMarked
package org.polyphony.platform.proposals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

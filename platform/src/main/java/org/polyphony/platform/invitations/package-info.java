/**
 * Invitations: asks people to come to an exchange, each in their language, and takes their answer
 * by a sealed link: they come, they do not, or somebody else comes for them. Owns the tables {@code
 * invitations_*}; seats are those of registration.
 */
@ApplicationModule(
    displayName = "Invitations",
    allowedDependencies = {
      "shared",
      "i18n",
      "audit",
      "ui",
      "identity",
      "messaging",
      "operations",
      "stakeholders",
      "contacts",
      "segments",
      "coverage",
      "exchanges",
      "registration"
    })
@NullMarked
package org.polyphony.platform.invitations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

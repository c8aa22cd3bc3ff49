/**
 * Privacy: on which lawful basis people's data are used for which purpose, and what they said to
 * it. Owns {@code privacy_*}; knows people by their numbers.
 *
 * <p>Lower modules ask through {@link org.polyphony.platform.stakeholders.Willingness} whom they
 * must leave alone.
 */
@ApplicationModule(
    displayName = "Privacy",
    allowedDependencies = {
      "shared",
      "i18n",
      "audit",
      "ui",
      "identity",
      "messaging",
      "operations",
      "stakeholders"
    })
@NullMarked
package org.polyphony.platform.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

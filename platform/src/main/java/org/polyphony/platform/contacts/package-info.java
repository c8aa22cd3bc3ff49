/**
 * Contacts: how to reach a stakeholder, for what and until when; and how any two of them are tied.
 * Owns {@code contacts_*}; knows stakeholders by their numbers.
 *
 * <p>A tie is seen by those who may see both of its ends.
 */
@ApplicationModule(
    displayName = "Contacts",
    allowedDependencies = {
      "shared",
      "i18n",
      "audit",
      "ui",
      "identity",
      "messaging",
      "stakeholders"
    })
@NullMarked
package org.polyphony.platform.contacts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

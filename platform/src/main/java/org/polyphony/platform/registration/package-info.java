/**
 * Registration: who may come to an exchange, who comes, and who waits for a seat. Owns the tables
 * {@code registration_*}.
 *
 * <p>Seats are given one after the other under the lock of the exchange's book, so that there are
 * never more people than seats, and nobody who waits is passed by whoever comes later.
 */
@ApplicationModule(
    displayName = "Registration",
    allowedDependencies = {
      "shared",
      "i18n",
      "audit",
      "ui",
      "identity",
      "messaging",
      "operations",
      "strategy",
      "stakeholders",
      "exchanges"
    })
@NullMarked
package org.polyphony.platform.registration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

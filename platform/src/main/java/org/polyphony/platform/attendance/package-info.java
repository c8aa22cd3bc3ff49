/**
 * Attendance: who was there, by day or for the whole of an exchange, ticked in a list or read in
 * from a file; and a sheet to sign. Owns the tables {@code attendance_*}; tells exchanges how far
 * each participant has come.
 */
@ApplicationModule(
    displayName = "Attendance",
    allowedDependencies = {
      "shared",
      "i18n",
      "audit",
      "ui",
      "identity",
      "stakeholders",
      "exchanges"
    })
@NullMarked
package org.polyphony.platform.attendance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Segments: parts of the registry that are saved by name, as a filter or as a list. Owns {@code
 * segments_*}; knows stakeholders by their numbers. Whom the reader may not see is in no segment of
 * theirs.
 */
@ApplicationModule(
    displayName = "Segments",
    allowedDependencies = {
      "shared",
      "i18n",
      "audit",
      "ui",
      "identity",
      "fields",
      "stakeholders",
      "contacts"
    })
@NullMarked
package org.polyphony.platform.segments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Engagement: what was said with whom, what was promised, and what is still open. Owns {@code
 * engagement_*}; knows stakeholders and accounts by their numbers.
 *
 * <p>A note is read by those who may see everybody it is about: with one of them hidden, the rest
 * of the text could tell who it is.
 */
@ApplicationModule(
    displayName = "Engagement",
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
package org.polyphony.platform.engagement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

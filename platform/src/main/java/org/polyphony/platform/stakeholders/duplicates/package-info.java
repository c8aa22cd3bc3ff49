/**
 * Two records of the same thing: likely ones are shown with score and reasons while a new record is
 * typed. What the actor may not see is never compared.
 */
@NullMarked
package org.polyphony.platform.stakeholders.duplicates;

import org.jspecify.annotations.NullMarked;

/** The engagement log and the register of commitments, on a real database. */
@NullMarked
package org.polyphony.platform.engagement;

import org.jspecify.annotations.NullMarked;

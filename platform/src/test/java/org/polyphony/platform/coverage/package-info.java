/** The coverage: its arithmetic, and on a real database with the shipped catalogues. */
@NullMarked
package org.polyphony.platform.coverage;

import org.jspecify.annotations.NullMarked;

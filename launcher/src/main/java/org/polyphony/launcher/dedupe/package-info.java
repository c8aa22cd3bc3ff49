/** The command {@code ./polyphony dedupe}. */
@NullMarked
package org.polyphony.launcher.dedupe;

import org.jspecify.annotations.NullMarked;

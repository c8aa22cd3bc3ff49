/** The {@code ./polyphony} command line. No Spring: every command starts in well under a second. */
@NullMarked
package org.polyphony.launcher;

import org.jspecify.annotations.NullMarked;

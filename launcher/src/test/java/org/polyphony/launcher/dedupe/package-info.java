/** Tests of the command that finds duplicates. */
@NullMarked
package org.polyphony.launcher.dedupe;

import org.jspecify.annotations.NullMarked;

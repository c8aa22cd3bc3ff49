/** Tests of the finding of duplicates. */
@NullMarked
package org.polyphony.algorithms.dedupe;

import org.jspecify.annotations.NullMarked;

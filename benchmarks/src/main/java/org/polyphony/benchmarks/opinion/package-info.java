/** Timing of opinion maps. */
@NullMarked
package org.polyphony.benchmarks.opinion;

import org.jspecify.annotations.NullMarked;

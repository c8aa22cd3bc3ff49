/** Measurements of the recommender. */
@NullMarked
package org.polyphony.benchmarks.planning;

import org.jspecify.annotations.NullMarked;

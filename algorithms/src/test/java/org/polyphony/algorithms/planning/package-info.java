/** Tests of the recommender. */
@NullMarked
package org.polyphony.algorithms.planning;

import org.jspecify.annotations.NullMarked;

/** Speed of the matching methods. */
@NullMarked
package org.polyphony.benchmarks.matching;

import org.jspecify.annotations.NullMarked;

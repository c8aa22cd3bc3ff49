/** Speed of the network measures. */
@NullMarked
package org.polyphony.benchmarks.network;

import org.jspecify.annotations.NullMarked;

/** Load on a running server: people who register. */
@NullMarked
package org.polyphony.benchmarks.registration;

import org.jspecify.annotations.NullMarked;

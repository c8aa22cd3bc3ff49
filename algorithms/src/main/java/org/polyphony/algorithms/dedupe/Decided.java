package org.polyphony.algorithms.dedupe;

import org.jspecify.annotations.Nullable;
import org.polyphony.algorithms.matching.Reason;

/**
 * A pair with what is to happen.
 *
 * @param pair the evidence
 * @param decision what is to happen
 * @param beyond what counted beside the fields; null if nothing
 */
record Decided(Scored pair, Decision decision, @Nullable Reason beyond) {}

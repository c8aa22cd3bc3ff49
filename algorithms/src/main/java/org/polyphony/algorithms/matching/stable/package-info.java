/**
 * Two-sided matching by ranked lists: ties, capacities on either side, couples; no pair that would
 * both rather have each other, or as few as possible, verified.
 */
@NullMarked
package org.polyphony.algorithms.matching.stable;

import org.jspecify.annotations.NullMarked;

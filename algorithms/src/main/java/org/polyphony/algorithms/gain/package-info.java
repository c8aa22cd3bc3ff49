/**
 * What people gained between two moments, from pairs of values of the same person: mean, confidence
 * interval, and how wrong the mean could be because of those who did not answer.
 */
@NullMarked
package org.polyphony.algorithms.gain;

import org.jspecify.annotations.NullMarked;

/**
 * What every computation shares: cancellation with progress, and refusal of input.
 *
 * <p>Plain records in, result objects out; a seed is an argument, so that the same input gives the
 * same answer.
 */
@NullMarked
package org.polyphony.algorithms;

import org.jspecify.annotations.NullMarked;

/**
 * Which records mean the same person, organization or work: a sweep of one set, a link of two, or
 * one new record against an index.
 *
 * <p>{@link org.polyphony.algorithms.dedupe.Dedupe} folds spelling and script, finds candidates by
 * shared rare features, compares them field by field in graded levels, and weighs the levels as
 * Fellegi and Sunter (1969) do, with weights estimated from the records themselves by expectation
 * maximization (Winkler 1988, 2000). No labels, no thresholds to set. Every pair says why.
 */
@NullMarked
package org.polyphony.algorithms.dedupe;

import org.jspecify.annotations.NullMarked;

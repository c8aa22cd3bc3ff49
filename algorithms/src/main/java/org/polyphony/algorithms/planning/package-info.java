/**
 * Proposes which instruments of knowledge exchange, in which blend and sequence, suit a plan.
 *
 * <p>A {@link org.polyphony.algorithms.planning.Plan} and a {@link
 * org.polyphony.algorithms.planning.RuleTable} go in, a {@link
 * org.polyphony.algorithms.planning.Recommendation} comes out: ranked proposals with reasons, what
 * was ruled out and why, and the least change that would give another answer. No chance is
 * involved; the same plan and table give the same answer. The steps and terms are those of the
 * World Bank's <i>The Art of Knowledge Exchange</i> (2017); the shipped table is our own judgement.
 */
@NullMarked
package org.polyphony.algorithms.planning;

import org.jspecify.annotations.NullMarked;

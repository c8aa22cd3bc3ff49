/**
 * Matching by OR-Tools' CP-SAT, behind the interfaces of {@code org.polyphony.algorithms.matching}:
 * for what flows cannot prove.
 *
 * <p>CP-SAT: L. Perron, F. Didier, S. Gay, "The CP-SAT-LP solver", CP 2023 (Apache-2.0).
 */
@NullMarked
package org.polyphony.solvers.matching;

import org.jspecify.annotations.NullMarked;

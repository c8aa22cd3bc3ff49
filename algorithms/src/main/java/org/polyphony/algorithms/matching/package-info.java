/**
 * What every kind of matching shares: reasons in data form, and the refusal of infeasible wishes.
 *
 * <p>The kinds are {@code assignment} (one side chooses, the other has places), {@code stable}
 * (both sides choose), {@code pairing} (one population) and {@code scheduling} (who meets whom,
 * when and where). Everything here is plain Java; the solver-backed implementations of the same
 * interfaces live in a module of their own.
 */
@NullMarked
package org.polyphony.algorithms.matching;

import org.jspecify.annotations.NullMarked;

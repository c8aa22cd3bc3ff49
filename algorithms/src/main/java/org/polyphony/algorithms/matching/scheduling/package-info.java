/**
 * Schedules of meetings: who meets whom, in which slot, at which table; for knowledge fairs, speed
 * meetings and interviews. Parties, slots, tables and requests are numbered from 0 in input order.
 */
@NullMarked
package org.polyphony.algorithms.matching.scheduling;

import org.jspecify.annotations.NullMarked;

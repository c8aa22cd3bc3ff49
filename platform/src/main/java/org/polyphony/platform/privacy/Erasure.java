package org.polyphony.platform.privacy;

import java.time.Instant;

/**
 * That somebody was erased; nothing else is left of it.
 *
 * @param person number of the record
 * @param ground why
 * @param actor by whom
 * @param at when
 */
public record Erasure(long person, Ground ground, String actor, Instant at) {}

package org.polyphony.platform.privacy;

import java.time.Instant;

/**
 * A decision as it was recorded.
 *
 * @param id its number
 * @param person whose it is
 * @param draft what was decided
 * @param actor who recorded it
 * @param recordedAt when
 */
public record Decision(
    long id, long person, DecisionDraft draft, String actor, Instant recordedAt) {}

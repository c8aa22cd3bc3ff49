package org.polyphony.platform.exchanges;

import org.jspecify.annotations.Nullable;

/**
 * How many people of a stakeholder group have come how far; tells nobody's name.
 *
 * @param group key of the group, or null where it is not recorded
 * @param state how far they have come
 * @param people how many, without confidential records
 */
public record Turn(@Nullable String group, ParticipantState state, int people) {}

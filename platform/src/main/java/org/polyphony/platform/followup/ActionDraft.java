package org.polyphony.platform.followup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody will do by when, as it was said in the room.
 *
 * @param person the participant who will do it; null for a delegation
 * @param organisation the organisation whose delegation will do it; null for a person
 * @param what what will be done, 1 to 1000 characters, in the words of the room
 * @param due by when, or null
 */
public record ActionDraft(
    @Nullable Long person, @Nullable Long organisation, String what, @Nullable LocalDate due) {}

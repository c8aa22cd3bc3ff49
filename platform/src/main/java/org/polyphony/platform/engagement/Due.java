package org.polyphony.platform.engagement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.LocalizedText;

/**
 * One line of a reminder.
 *
 * @param what what is to be done; null about a confidential record: mails travel open and lie in
 *     the outbox
 * @param to to whom it was promised; null for a point of a note
 * @param due by when
 */
record Due(@Nullable String what, @Nullable LocalizedText to, LocalDate due) {}

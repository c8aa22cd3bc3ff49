package org.polyphony.platform.engagement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.audit.Snapshot;

/**
 * What was promised.
 *
 * @param to number of the organisation or person
 * @param text what, 1 to 1,000 characters, in the language of who promised
 * @param promised when; not after today
 * @param due by when, not before it was promised; null for no date
 * @param owner the account that keeps it, or null
 */
public record CommitmentDraft(
    long to, String text, LocalDate promised, @Nullable LocalDate due, @Nullable Long owner) {

  /** The audit trail is read by more people than may read of a confidential record. */
  Snapshot snapshot(boolean confidential) {
    return new Snapshot()
        .with("to", to)
        .with("commitment", confidential ? Hidden.of(text) : text)
        .with("promised", promised)
        .with("due", due)
        .with("owner", owner);
  }
}

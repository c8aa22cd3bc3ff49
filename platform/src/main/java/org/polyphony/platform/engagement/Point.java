package org.polyphony.platform.engagement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One point of a note.
 *
 * @param id its number; null for a new one
 * @param text what was said, at most 2,000 characters; may be empty where there is a follow-up
 * @param followUp what is to be done, at most 500 characters; empty for nothing
 * @param owner the account that does it, or null
 * @param due until when, or null
 * @param state what became of it
 */
public record Point(
    @Nullable Long id,
    String text,
    String followUp,
    @Nullable Long owner,
    @Nullable LocalDate due,
    PointState state) {

  /** Whether something is still to be done. */
  public boolean open() {
    return state == PointState.OPEN && !followUp.isEmpty();
  }

  /** How the audit trail writes it. */
  String written() {
    var written = new StringBuilder(text);
    if (!followUp.isEmpty()) {
      written.append(" → ").append(followUp).append(" (").append(state);
      if (owner != null) {
        written.append(", account ").append(owner);
      }
      if (due != null) {
        written.append(", ").append(due);
      }
      written.append(')');
    }
    return written.toString().strip();
  }
}

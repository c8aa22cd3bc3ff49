package org.polyphony.platform.engagement;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.stakeholders.Mention;

/**
 * A commitment as others see it.
 *
 * @param id its number
 * @param version rises with every change; a change names the version it began from
 * @param draft what was promised
 * @param to to whom, by name
 * @param state what became of it
 * @param reason why it was broken or withdrawn; may be empty
 * @param settled when it was kept, broken or withdrawn; null while it is open
 * @param author who recorded it
 * @param written when it was recorded
 * @param removed whether it was removed (and can be restored)
 */
public record CommitmentView(
    long id,
    long version,
    CommitmentDraft draft,
    Mention to,
    CommitmentState state,
    String reason,
    @Nullable LocalDate settled,
    String author,
    Instant written,
    boolean removed) {

  /** Its page. */
  public String path() {
    return "/manage/commitments/" + id;
  }

  /** Whether it is open and its date is over. */
  public boolean overdue(LocalDate today) {
    return state == CommitmentState.OPEN && draft.due() != null && draft.due().isBefore(today);
  }
}

package org.polyphony.platform.followup;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An outcome statement.
 *
 * @param id its number
 * @param version how often it was changed
 * @param exchange the exchange that it came of
 * @param draft what it says
 * @param person the participant who states it; null where somebody of the team wrote it
 * @param round after how many months it was asked for; null where nobody asked
 * @param statedBy name of whoever of the team wrote it; empty for a participant
 * @param statedAt when
 * @param state how far it has come
 * @param reason why it was declined; may be empty
 * @param decidedBy who confirmed or declined it; empty if nobody has
 * @param decidedAt when
 * @param result number of the result that it became, or null
 */
public record StatementView(
    long id,
    int version,
    long exchange,
    StatementDraft draft,
    @Nullable Long person,
    @Nullable Integer round,
    String statedBy,
    Instant statedAt,
    StatementState state,
    String reason,
    String decidedBy,
    @Nullable Instant decidedAt,
    @Nullable Long result) {

  /** Its page in the back office. */
  public String path() {
    return "/manage/statements/" + id;
  }
}

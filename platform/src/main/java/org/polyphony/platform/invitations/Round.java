package org.polyphony.platform.invitations;

import java.time.LocalDate;

/**
 * A letter to many.
 *
 * @param id its number
 * @param version rises with every change; a change names the version it began from
 * @param exchange to which they are invited
 * @param draft what it says, and until when one may answer
 * @param quiet whether nobody is reminded any more
 * @param author who made it
 */
public record Round(
    long id, int version, long exchange, RoundDraft draft, boolean quiet, String author) {

  /** Whether the time to answer is over. */
  public boolean over(LocalDate today) {
    return today.isAfter(draft.replyBy());
  }
}

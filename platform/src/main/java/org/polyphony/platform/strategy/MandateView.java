package org.polyphony.platform.strategy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.PartialDate;

/**
 * A mandate as others see it.
 *
 * @param id its number
 * @param slug its place in addresses: {@code 6.CP-12}
 * @param code its symbol as printed
 * @param body key of the body
 * @param session key of the session, or null
 * @param date when it was adopted, or null
 * @param paragraphs the paragraphs meant; may be empty
 * @param title a short name
 * @param summary what it says
 * @param earlier the mandates that it follows
 * @param requests what it asks for
 * @param sample whether it is a sample record
 */
public record MandateView(
    long id,
    String slug,
    String code,
    String body,
    @Nullable String session,
    @Nullable PartialDate date,
    String paragraphs,
    LocalizedText title,
    LocalizedText summary,
    List<Long> earlier,
    List<Request> requests,
    boolean sample) {

  /**
   * One thing asked for.
   *
   * @param id its number
   * @param draft what is said of it
   */
  public record Request(long id, RequestDraft draft) {}

  /** Whether every request has its answer. */
  public boolean answered() {
    return requests.stream().allMatch(it -> it.draft().state() == RequestState.ANSWERED);
  }
}

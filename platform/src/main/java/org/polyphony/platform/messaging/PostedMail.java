package org.polyphony.platform.messaging;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.Language;

/**
 * A mail in the outbox.
 *
 * @param id its number
 * @param messageId its Message-ID (RFC 5322), the same at every attempt
 * @param to the address
 * @param language its language
 * @param subject one line
 * @param text its plain text
 * @param html the same as HTML
 * @param state how far it has come
 * @param attempts how often it was tried
 * @param postedAt when it was put in
 * @param sentAt when the mail server took it, or null
 * @param problem why the last attempt failed; empty if it did not
 */
public record PostedMail(
    long id,
    String messageId,
    String to,
    Language language,
    String subject,
    String text,
    String html,
    State state,
    int attempts,
    Instant postedAt,
    @Nullable Instant sentAt,
    String problem) {

  /** How far a mail has come. */
  public enum State {
    /** Waits for its first or next attempt. */
    WAITING,
    /** Taken by the mail server. */
    SENT,
    /** Given up after many attempts. */
    FAILED,
    /** Kept for the administrator to read, since no mail server is set. */
    LOCAL;

    /** The name in messages. */
    public String slug() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}

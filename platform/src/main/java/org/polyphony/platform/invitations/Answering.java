package org.polyphony.platform.invitations;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.registration.Entry;
import org.polyphony.platform.registration.Occasion;
import org.polyphony.platform.shared.Language;

/**
 * What those who are invited do, by the link in their letter; nobody needs an account. Everything
 * but {@link #open} changes something, and the same thing done twice changes nothing the second
 * time.
 */
public interface Answering {

  /** Why a link leads nowhere any more. */
  enum Closed {
    /** Its time is over. */
    EXPIRED,
    /** A newer letter went to another address. */
    REPLACED,
    /** The organizer took the invitation back. */
    WITHDRAWN,
    /** The last day to answer is over. */
    LATE,
    /** The exchange was called off or is over. */
    OVER;

    /** The name in messages. */
    public String slug() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /**
   * An invitation behind its link.
   *
   * @param invitation what is kept
   * @param occasion the exchange
   * @param replyBy the last day to answer
   * @param closed why nothing can be done; null while something can
   * @param entry the registration, or null
   * @param path where the registration can be looked at and changed, or null
   */
  record Opened(
      Invitation invitation,
      Occasion occasion,
      LocalDate replyBy,
      @Nullable Closed closed,
      @Nullable Entry entry,
      @Nullable String path) {

    /** Whether one may still say yes. */
    public boolean mayAccept() {
      return closed == null
          && !invitation.guest().organisation()
          && (invitation.state().waits() || invitation.state() == InvitationState.DECLINED);
    }

    /** Whether one may still say no. */
    public boolean mayDecline() {
      return closed == null
          && (invitation.state().waits() || invitation.state() == InvitationState.ACCEPTED);
    }

    /** Whether one may still name somebody else. */
    public boolean mayName() {
      return closed == null && (mayDecline() || invitation.state() == InvitationState.DECLINED);
    }
  }

  /** What a link leads to; empty if it was not made here. Changes nothing. */
  Optional<Opened> open(String token);

  /**
   * Says yes: a seat or a place in the waiting list where there is registration, else a
   * participant.
   *
   * @throws org.polyphony.platform.shared.Refused if it is too late, or there is no seat
   */
  void accept(String token);

  /**
   * Says no; a seat that was taken goes to the next.
   *
   * @param reason at most 1,000 characters; may be empty
   */
  void decline(String token, String reason);

  /**
   * Names somebody else, who gets an invitation of their own. A seat that was taken goes to the
   * next in the waiting list: it cannot be handed on past those who wait.
   *
   * @throws org.polyphony.platform.shared.Refused with the field to blame, or if that address is
   *     invited already
   */
  void substitute(String token, String name, String email, Language language);

  /** Wants no more reminders. */
  void quiet(String token);
}

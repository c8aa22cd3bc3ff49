package org.polyphony.platform.privacy;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.Actor;

/**
 * What a person sees and does by a signed link, without an account. Every change is written into
 * the trail under the person's own name. A link that was not made here, of somebody who is not
 * there any more or has become confidential since, is {@link org.polyphony.platform.shared.NotFound
 * not found}; one whose time is over only serves to ask for a new one.
 */
public interface OwnData {

  /**
   * Sends a person a link, in the person's language; needs {@code privacy.edit}.
   *
   * @throws org.polyphony.platform.shared.Refused if no address is known, or the person is
   *     confidential: mails travel open
   */
  void send(Actor actor, long person);

  /** What a link leads to; changes nothing. */
  Own open(String token);

  /** Sends the person a fresh link, whatever the age of this one. */
  void resend(String token);

  /** Corrects the own data. */
  void correct(String token, long version, OwnDraft draft);

  /**
   * Agrees to a purpose, or takes that back.
   *
   * @param shown the words that the page showed
   */
  void decide(String token, String purpose, boolean given, String shown);

  /** All that is kept, which is logged. */
  PersonalFile file(String token);

  /** Asks to be erased: it arrives on the desk. */
  void askErasure(String token);

  /** Who asked to be erased and is still there, the first first; needs {@code privacy.erase}. */
  List<Request> requests(Actor actor);

  /** Sets such a wish aside, with the reason; needs {@code privacy.erase}. */
  void setAside(Actor actor, long person, String reason);

  /**
   * What stands behind a link.
   *
   * @param person number of the person
   * @param version for corrections
   * @param draft what can be corrected; nothing behind an expired link
   * @param purposes to agree to
   * @param decisions the newest on each purpose
   * @param asked when the person asked to be erased, or null
   */
  record Own(
      long person,
      long version,
      @Nullable OwnDraft draft,
      List<Purpose> purposes,
      List<Decision> decisions,
      @Nullable Instant asked) {

    /** Whether the link only serves to ask for a new one. */
    public boolean expired() {
      return draft == null;
    }
  }

  /**
   * Somebody asked to be erased.
   *
   * @param person number of the person
   * @param name as the person writes it
   * @param at when
   */
  record Request(long person, String name, Instant at) {}
}

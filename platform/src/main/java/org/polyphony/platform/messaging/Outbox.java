package org.polyphony.platform.messaging;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.shared.Slice;

/** Where mails wait to leave. */
public interface Outbox {

  /**
   * Takes a mail in the caller's transaction: it leaves if that commits, and only then.
   *
   * @return its number, by which {@link #states} tells what became of it
   */
  long post(OutgoingMail mail);

  /** The same for a mail of an account, such as a link to sign in, that concerns nobody else. */
  long postForAccount(OutgoingMail mail);

  /** How far mails have come, by their numbers, for whoever posted them. */
  Map<Long, PostedMail.State> states(Collection<Long> ids);

  /** The mails, newest first; needs {@code messaging.read}. */
  Slice<PostedMail> list(Actor actor, PageRequest page);

  /**
   * What was posted to addresses, newest first, without mails of accounts and without what the
   * actor may not know of. Needs no permission: who asks may show subject and day, not the words.
   *
   * @param addresses in small letters
   */
  List<PostedMail> newestTo(Actor actor, Collection<String> addresses, int most);

  /** How many there are. */
  long countTo(Actor actor, Collection<String> addresses);

  /** Whether the actor may open mails. */
  boolean readableBy(Actor actor);

  /** One mail; needs {@code messaging.read}. */
  PostedMail byId(Actor actor, long id);

  /** Tries a mail again that was given up; needs {@code messaging.read}. */
  void retry(Actor actor, long id);
}

package org.polyphony.platform.messaging;

import java.util.List;
import java.util.Map;
import org.polyphony.platform.shared.Actor;

/**
 * Tells the outbox which mails somebody may not know of, such as those to a confidential address,
 * so that it needs no other module's tables.
 */
@FunctionalInterface
public interface HiddenMails {

  /** The mails that are hidden from the actor; each condition hides more of them. */
  List<Condition> hidden(Actor actor);

  /**
   * A condition of SQL on {@code messaging_mail m}, never typed by a person.
   *
   * @param sql holds of the mails that are hidden
   * @param parameters what it names with a colon
   */
  record Condition(String sql, Map<String, Object> parameters) {

    /** Keeps an unchangeable copy. */
    public Condition {
      parameters = Map.copyOf(parameters);
    }
  }
}

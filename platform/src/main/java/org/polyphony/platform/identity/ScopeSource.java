package org.polyphony.platform.identity;

import java.util.Map;
import java.util.Optional;
import org.polyphony.platform.shared.Actor;

/**
 * Names the records of one type in which a role can hold. A bean of the module that owns the
 * records; without one, any number is taken and shown as such.
 */
public interface ScopeSource {

  /** {@code organisation}, {@code strategy} or {@code exchange}. */
  String type();

  /** The record's name in the reader's language; empty if there is no such record. */
  Optional<String> name(long id);

  /**
   * The records whose names contain some words, by number, best first; only what the actor may see.
   *
   * @param limit at most this many
   */
  Map<Long, String> find(Actor actor, String words, int limit);
}

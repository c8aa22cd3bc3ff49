package org.polyphony.platform.ui;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.polyphony.platform.shared.Actor;

/**
 * What other modules know of a record: what it is for (up) and what came of it (down). A higher
 * module implements this for the records of lower ones; every record page shows what all say.
 */
@FunctionalInterface
public interface Relations {

  /**
   * The records related to one record, as far as the actor may see them.
   *
   * @param type such as {@code mandate}, {@code organisation}, {@code country}
   * @param key the record's number or key, as text
   */
  List<Relation> of(String type, String key, Actor actor);

  /**
   * Those of many records to which anything is related, for batches that would remove them. What
   * the actor may not see counts as well where an implementation asks for all at once.
   *
   * @param keys the records' numbers, as text
   */
  default Set<String> used(String type, Collection<String> keys, Actor actor) {
    return keys.stream()
        .filter(it -> !of(type, it, actor).isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Which way a relation leads on the chain from mandate to evidence. */
  enum Direction {
    /** Toward the mandate: what is this for? */
    UP,
    /** Toward the evidence: what came of it? */
    DOWN
  }

  /**
   * One related record.
   *
   * @param direction which way it leads
   * @param kindKey message key of what it is, such as {@code exchanges.kind}
   * @param title its name
   * @param path where it is shown
   * @param note a date or state; may be empty
   */
  record Relation(Direction direction, String kindKey, String title, String path, String note) {}
}

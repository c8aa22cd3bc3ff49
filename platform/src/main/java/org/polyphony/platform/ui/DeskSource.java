package org.polyphony.platform.ui;

import java.util.List;
import org.polyphony.platform.shared.Actor;

/** What a module has waiting for a person, on the first page of the back office. One bean each. */
@FunctionalInterface
public interface DeskSource {

  /** What waits for the actor, most pressing first; nothing for whom it does not concern. */
  List<Item> items(Actor actor);

  /**
   * Something that waits.
   *
   * @param label what it is, in the reader's language
   * @param path where to do it
   */
  record Item(String label, String path) {}
}

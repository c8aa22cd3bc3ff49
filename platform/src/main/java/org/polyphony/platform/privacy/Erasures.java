package org.polyphony.platform.privacy;

import java.util.Optional;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.shared.Slice;

/**
 * Erases people for good: what names them goes from every module, the trail, mails, imports and
 * merges; what was counted stays counted. Erasing needs {@code privacy.erase}, reading that it was
 * done {@code privacy.read}.
 */
public interface Erasures {

  /** What would happen. */
  ErasurePreview preview(Actor actor, long person);

  /**
   * Does it, in one transaction. Nothing brings the person back.
   *
   * @param typed the person's name, typed by whoever confirms
   * @throws org.polyphony.platform.shared.Refused if it is another name
   */
  void erase(Actor actor, long person, Ground ground, String typed);

  /** Whether and when a person was erased. */
  Optional<Erasure> of(Actor actor, long person);

  /** Who was erased, by number, the newest first. */
  Slice<Erasure> all(Actor actor, PageRequest page);
}

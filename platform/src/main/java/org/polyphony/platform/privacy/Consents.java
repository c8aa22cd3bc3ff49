package org.polyphony.platform.privacy;

import java.util.List;
import java.util.function.Consumer;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.shared.Slice;

/**
 * On which basis people's data are used, purpose by purpose, and what they said to it. Reading
 * needs {@code privacy.read}, recording {@code privacy.edit}; a person whom the actor may not see
 * is {@link org.polyphony.platform.shared.NotFound not found}. What was recorded is never changed:
 * the newest decision counts.
 */
public interface Consents {

  /** The purposes in their order, with or without those that are offered no more. */
  List<Purpose> purposes(boolean retired);

  /** Every decision of a person, the newest first. */
  List<Decision> of(Actor actor, long person);

  /**
   * Records a decision.
   *
   * @throws org.polyphony.platform.shared.Refused with the field to blame
   */
  void record(Actor actor, long person, DecisionDraft draft);

  /** The newest decision of each person on each purpose; what expires first comes first. */
  Slice<Decision> standing(Actor actor, ConsentFilter filter, PageRequest page);

  /** The same, all of them, some at a time. */
  void export(Actor actor, ConsentFilter filter, Consumer<List<Decision>> sink);
}

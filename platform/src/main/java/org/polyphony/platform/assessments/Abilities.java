package org.polyphony.platform.assessments;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.shared.Slice;

/**
 * Needs and offers. Reading needs {@code assessments.read}, every change {@code assessments.edit};
 * what concerns somebody whom the actor may not see is {@link
 * org.polyphony.platform.shared.NotFound not found}.
 */
public interface Abilities {

  /**
   * Records one.
   *
   * @return its number
   * @throws org.polyphony.platform.shared.Refused with the field to blame, also where the same is
   *     recorded already
   */
  long add(Actor actor, AbilityDraft draft);

  /**
   * Changes one; whose it is stays.
   *
   * @param version the version the change began from
   */
  void change(Actor actor, long id, long version, AbilityDraft draft);

  /** Takes one out of all lists. */
  void remove(Actor actor, long id);

  /** Brings a removed one back. */
  void restore(Actor actor, long id);

  /** One, removed or not. */
  Ability get(Actor actor, long id);

  /**
   * A list.
   *
   * @param page sorted by {@code name}, {@code maturity} or {@code day} (the default: name)
   */
  Slice<Ability> list(Actor actor, AbilityFilter filter, PageRequest page);

  /**
   * What several need or offer; nothing for whoever may not read it.
   *
   * @param area key of a policy area; empty for any
   */
  Map<Long, Set<Side>> sides(Actor actor, Collection<Long> stakeholders, String area);

  /** The whole list; needs {@code assessments.export}; what is confidential is logged. */
  void export(Actor actor, AbilityFilter filter, Consumer<Ability> sink);
}

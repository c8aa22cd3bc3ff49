package org.polyphony.platform.engagement;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.identity.Actors;
import org.polyphony.platform.identity.Colleague;
import org.polyphony.platform.identity.Colleagues;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Refused;
import org.polyphony.platform.stakeholders.Stakeholders;
import org.springframework.stereotype.Component;

/** Who does what is open. */
@Component
public class Owners {

  private final Colleagues colleagues;
  private final Actors actors;
  private final Stakeholders stakeholders;

  Owners(Colleagues colleagues, Actors actors, Stakeholders stakeholders) {
    this.colleagues = colleagues;
    this.actors = actors;
    this.stakeholders = stakeholders;
  }

  /** The accounts that may own something, by name; needs {@code engagement.read}. */
  public List<Colleague> all(Actor actor) {
    actor.require(Permissions.READ);
    return colleagues.holding(Permissions.EDIT);
  }

  /** Owners by their numbers; needs {@code engagement.read}. */
  public Map<Long, Colleague> byIds(Actor actor, Collection<Long> accounts) {
    actor.require(Permissions.READ);
    return colleagues.byIds(accounts);
  }

  /**
   * Ends the use case unless an account may own something about stakeholders: it must be there, may
   * edit, and may see all of them.
   *
   * @param field the form field to blame
   */
  void check(String field, @Nullable Long account, Set<Long> about) {
    if (account == null) {
      return;
    }
    Actor owner = actors.of(account).orElse(Actor.VISITOR);
    if (!owner.may(Permissions.EDIT)) {
      throw Refused.at(field, "engagement.refused.owner");
    }
    if (stakeholders.mentions(owner, about).size() < about.size()) {
      throw Refused.at(field, "engagement.refused.owner-sight");
    }
  }
}

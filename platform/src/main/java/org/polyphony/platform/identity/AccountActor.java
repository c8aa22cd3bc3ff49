package org.polyphony.platform.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Scope;

/** Somebody signed in, with the roles held at this moment. */
record AccountActor(long id, String name, List<Grant> grants, Permissions permissions)
    implements Actor {

  @Override
  public @Nullable Long accountId() {
    return id;
  }

  @Override
  public boolean may(String permission, Scope... scopes) {
    return grants.stream()
        .anyMatch(it -> it.holdsIn(scopes) && permissions.holds(it.role(), permission));
  }
}

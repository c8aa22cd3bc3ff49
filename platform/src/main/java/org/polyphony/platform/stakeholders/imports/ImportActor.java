package org.polyphony.platform.stakeholders.imports;

import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Scope;
import org.polyphony.platform.stakeholders.Permissions;

/**
 * Whoever began an import, while the work goes on without them; what they may was checked when they
 * began.
 *
 * @param accountId their account, or null for the system
 * @param name their name
 */
record ImportActor(@Nullable Long accountId, String name) implements Actor {

  @Override
  public boolean may(String permission, Scope... scopes) {
    return permission.equals(Permissions.READ)
        || permission.equals(Permissions.EDIT)
        || permission.equals(Permissions.IMPORT)
        || permission.equals(org.polyphony.platform.fields.Permissions.RESTRICTED)
        || permission.equals(org.polyphony.platform.fields.Permissions.SENSITIVE);
  }
}

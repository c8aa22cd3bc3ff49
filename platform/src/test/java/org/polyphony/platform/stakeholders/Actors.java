package org.polyphony.platform.stakeholders;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Scope;

/** Who acts in the tests of this module. */
record Actors(@Nullable Long accountId, String name, Set<String> permissions) implements Actor {

  static final Actor OFFICER =
      new Actors(
          11L,
          "Sample Officer",
          Set.of(Permissions.READ, Permissions.EDIT, Permissions.IMPORT, Permissions.EXPORT));

  static final Actor COLLEAGUE =
      new Actors(
          12L,
          "Sample Colleague",
          Set.of(Permissions.READ, Permissions.EDIT, Permissions.IMPORT, Permissions.EXPORT));

  static final Actor READER = new Actors(13L, "Sample Reader", Set.of(Permissions.READ));

  static final Actor SYSTEM = Actor.system("Test");

  @Override
  public boolean may(String permission, Scope... scopes) {
    return permissions.contains(permission);
  }
}

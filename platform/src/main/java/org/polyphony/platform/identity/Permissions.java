package org.polyphony.platform.identity;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The permissions of all modules, put together at the start. */
@Component
class Permissions {

  private final Map<String, Set<Role>> roles = new HashMap<>();

  Permissions(ObjectProvider<PermissionSource> sources) {
    sources.stream()
        .forEach(source ->
            source
                .permissions()
                .forEach((permission, holders) ->
                    roles
                        .computeIfAbsent(permission, _ -> EnumSet.of(Role.ADMINISTRATOR))
                        .addAll(holders)));
  }

  /**
   * Whether the role holds the permission; a permission that nobody declared is the
   * administrator's.
   */
  boolean holds(Role role, String permission) {
    return role == Role.ADMINISTRATOR || roles.getOrDefault(permission, Set.of()).contains(role);
  }
}

package org.polyphony.platform.identity;

import java.util.Map;
import java.util.Set;

/** The permissions that a module asks for, and the roles that hold them. One bean a module. */
@FunctionalInterface
public interface PermissionSource {

  /**
   * From permission, such as {@code exchanges.edit}, to the roles that hold it. {@link
   * Role#ADMINISTRATOR} holds every permission and need not be named.
   */
  Map<String, Set<Role>> permissions();
}

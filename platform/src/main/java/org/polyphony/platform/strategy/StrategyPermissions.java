package org.polyphony.platform.strategy;

import java.util.Map;
import java.util.Set;
import org.polyphony.platform.identity.PermissionSource;
import org.polyphony.platform.identity.Role;
import org.springframework.stereotype.Component;

/** What one may need in this module. */
@Component
class StrategyPermissions implements PermissionSource {

  /** Add and change mandates, strategies, frameworks and catalogues. */
  static final String EDIT = "strategy.edit";

  @Override
  public Map<String, Set<Role>> permissions() {
    return Map.of(EDIT, Set.of(Role.PROGRAMME_OFFICER));
  }
}

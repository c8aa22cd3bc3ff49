package org.polyphony.platform.indicators;

import java.util.Map;
import java.util.Set;
import org.polyphony.platform.identity.PermissionSource;
import org.polyphony.platform.identity.Role;
import org.springframework.stereotype.Component;

/** What one may need in this module. */
@Component("indicatorPermissions")
public class Permissions implements PermissionSource {

  /** See figures of few people. */
  public static final String READ = "indicators.read";

  /** Approve and correct the figures of a period, and say what computes an indicator. */
  public static final String APPROVE = "indicators.approve";

  @Override
  public Map<String, Set<Role>> permissions() {
    return Map.of(
        READ, Set.of(Role.PROGRAMME_OFFICER, Role.EVALUATOR),
        APPROVE, Set.of(Role.PROGRAMME_OFFICER, Role.EVALUATOR));
  }
}

package org.polyphony.platform.registration;

import static org.polyphony.platform.identity.Role.EVALUATOR;
import static org.polyphony.platform.identity.Role.FACILITATOR;
import static org.polyphony.platform.identity.Role.PROGRAMME_OFFICER;

import java.util.Map;
import java.util.Set;
import org.polyphony.platform.identity.PermissionSource;
import org.polyphony.platform.identity.Role;
import org.springframework.stereotype.Component;

/** What one may need in this module. */
@Component
public class Permissions implements PermissionSource {

  /** See who registered and who waits. */
  public static final String READ = "registration.read";

  /** Open registration, say who may come, approve, refuse and cancel. */
  public static final String MANAGE = "registration.manage";

  /** See what people need for access and at table. */
  public static final String NEEDS = "registration.needs";

  @Override
  public Map<String, Set<Role>> permissions() {
    return Map.of(
        READ, Set.of(PROGRAMME_OFFICER, FACILITATOR, EVALUATOR),
        MANAGE, Set.of(PROGRAMME_OFFICER),
        NEEDS, Set.of(PROGRAMME_OFFICER));
  }
}

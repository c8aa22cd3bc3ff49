package org.polyphony.platform.exchanges;

import java.util.Map;
import java.util.Set;
import org.polyphony.platform.identity.PermissionSource;
import org.polyphony.platform.identity.Role;
import org.springframework.stereotype.Component;

/** What one may need in this module. */
@Component
public class ExchangePermissions implements PermissionSource {

  /** Add and change exchanges, participants and documents; see ideas. */
  public static final String EDIT = "exchanges.edit";

  /** See who takes part. */
  public static final String PEOPLE = "exchanges.people";

  /** See, change and try the rules by which instruments are proposed. */
  public static final String RULES = "exchanges.rules";

  @Override
  public Map<String, Set<Role>> permissions() {
    return Map.of(
        EDIT, Set.of(Role.PROGRAMME_OFFICER),
        RULES, Set.of(Role.PROGRAMME_OFFICER),
        PEOPLE, Set.of(Role.PROGRAMME_OFFICER, Role.FACILITATOR, Role.EVALUATOR));
  }
}

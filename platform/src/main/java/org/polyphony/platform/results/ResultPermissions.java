package org.polyphony.platform.results;

import java.util.Map;
import java.util.Set;
import org.polyphony.platform.identity.PermissionSource;
import org.polyphony.platform.identity.Role;
import org.springframework.stereotype.Component;

/** What one may need in this module. */
@Component
public class ResultPermissions implements PermissionSource {

  /** Record measurements and evidence. */
  public static final String RECORD = "results.record";

  /** Confirm what somebody else recorded. */
  public static final String VALIDATE = "results.validate";

  @Override
  public Map<String, Set<Role>> permissions() {
    return Map.of(
        RECORD, Set.of(Role.PROGRAMME_OFFICER, Role.EVALUATOR),
        VALIDATE, Set.of(Role.PROGRAMME_OFFICER, Role.EVALUATOR));
  }
}

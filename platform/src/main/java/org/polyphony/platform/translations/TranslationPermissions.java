package org.polyphony.platform.translations;

import java.util.Map;
import java.util.Set;
import org.polyphony.platform.identity.PermissionSource;
import org.polyphony.platform.identity.Role;
import org.springframework.stereotype.Component;

/** What one may need in this module. */
@Component
public class TranslationPermissions implements PermissionSource {
  /** See what is translated; of which records, each module says. */
  public static final String READ = "translations.read";

  @Override
  public Map<String, Set<Role>> permissions() {
    return Map.of(READ, Set.of(Role.PROGRAMME_OFFICER, Role.FOCAL_POINT, Role.EVALUATOR));
  }
}

package org.polyphony.platform.messaging;

import java.util.Map;
import java.util.Set;
import org.polyphony.platform.identity.PermissionSource;
import org.polyphony.platform.identity.Role;
import org.springframework.stereotype.Component;

/** What one may need in this module. */
@Component
class MailPermissions implements PermissionSource {

  /** Read the outbox; mails hold links that sign people in, so administrators only. */
  static final String READ = "messaging.read";

  @Override
  public Map<String, Set<Role>> permissions() {
    return Map.of(READ, Set.of());
  }
}

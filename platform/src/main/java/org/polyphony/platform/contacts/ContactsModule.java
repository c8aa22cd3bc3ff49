package org.polyphony.platform.contacts;

import static org.polyphony.platform.identity.Role.EVALUATOR;
import static org.polyphony.platform.identity.Role.FACILITATOR;
import static org.polyphony.platform.identity.Role.FOCAL_POINT;
import static org.polyphony.platform.identity.Role.PROGRAMME_OFFICER;

import java.util.Map;
import java.util.Set;
import org.polyphony.platform.identity.PermissionSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The module's manifest: permissions. */
@Configuration(proxyBeanMethods = false)
class ContactsModule {

  @Bean
  PermissionSource contactsPermissions() {
    return () ->
        Map.of(
            Permissions.READ, Set.of(PROGRAMME_OFFICER, FACILITATOR, FOCAL_POINT, EVALUATOR),
            Permissions.EDIT, Set.of(PROGRAMME_OFFICER, FOCAL_POINT));
  }
}

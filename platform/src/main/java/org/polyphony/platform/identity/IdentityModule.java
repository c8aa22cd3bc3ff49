package org.polyphony.platform.identity;

import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The module's manifest: permissions. */
@Configuration(proxyBeanMethods = false)
class IdentityModule {

  /** To give and take access. */
  static final String MANAGE = "identity.manage";

  @Bean
  PermissionSource identityPermissions() {
    return () ->
        Map.of(
            MANAGE,
            Set.of(Role.ADMINISTRATOR),
            "audit.read",
            Set.of(Role.EVALUATOR),
            "ui.style-guide",
            Set.of(Role.PROGRAMME_OFFICER, Role.EVALUATOR));
  }
}

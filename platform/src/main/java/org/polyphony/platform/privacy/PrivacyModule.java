package org.polyphony.platform.privacy;

import static org.polyphony.platform.identity.Role.EVALUATOR;
import static org.polyphony.platform.identity.Role.FACILITATOR;
import static org.polyphony.platform.identity.Role.FOCAL_POINT;
import static org.polyphony.platform.identity.Role.PROGRAMME_OFFICER;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.polyphony.platform.identity.PermissionSource;
import org.polyphony.platform.ui.MenuEntry;
import org.polyphony.platform.ui.MenuSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The module's manifest: menu entry and permissions. */
@Configuration(proxyBeanMethods = false)
class PrivacyModule {

  @Bean
  MenuSource privacyMenu() {
    return () ->
        List.of(
            new MenuEntry(
                MenuEntry.Area.REGISTRY,
                "privacy.consents.title",
                "/manage/consents",
                50,
                Permissions.READ));
  }

  @Bean
  PermissionSource privacyPermissions() {
    return () ->
        Map.of(
            Permissions.READ, Set.of(PROGRAMME_OFFICER, FACILITATOR, FOCAL_POINT, EVALUATOR),
            Permissions.EDIT, Set.of(PROGRAMME_OFFICER, FOCAL_POINT),
            Permissions.EXPORT, Set.of(PROGRAMME_OFFICER),
            Permissions.ERASE, Set.of(PROGRAMME_OFFICER));
  }
}

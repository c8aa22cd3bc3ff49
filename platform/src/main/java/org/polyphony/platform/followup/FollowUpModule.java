package org.polyphony.platform.followup;

import static org.polyphony.platform.identity.Role.EVALUATOR;
import static org.polyphony.platform.identity.Role.FACILITATOR;
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
class FollowUpModule {

  @Bean
  MenuSource followUpMenu() {
    return () ->
        List.of(
            new MenuEntry(
                MenuEntry.Area.MANAGE,
                "followup.statements.title",
                "/manage/statements",
                28,
                Permissions.READ));
  }

  @Bean
  PermissionSource followUpPermissions() {
    return () ->
        Map.of(
            Permissions.READ, Set.of(PROGRAMME_OFFICER, EVALUATOR, FACILITATOR),
            Permissions.EDIT, Set.of(PROGRAMME_OFFICER, EVALUATOR),
            Permissions.CONFIRM, Set.of(PROGRAMME_OFFICER, EVALUATOR));
  }
}

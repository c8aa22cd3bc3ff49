package org.polyphony.platform.identity;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.polyphony.platform.ui.MenuEntry;
import org.polyphony.platform.ui.MenuSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The module's manifest: permissions and menu. */
@Configuration(proxyBeanMethods = false)
class IdentityModule {

  /** To give and take access. */
  static final String MANAGE = "identity.manage";

  private static final String AUDIT = "audit.read";
  private static final MenuEntry.Area MANAGE_AREA = MenuEntry.Area.MANAGE;

  @Bean
  PermissionSource identityPermissions() {
    return () ->
        Map.of(
            MANAGE,
            Set.of(Role.ADMINISTRATOR),
            AUDIT,
            Set.of(Role.EVALUATOR),
            "ui.style-guide",
            Set.of(Role.PROGRAMME_OFFICER, Role.EVALUATOR));
  }

  @Bean
  MenuSource identityMenu() {
    return () ->
        List.of(
            new MenuEntry(MANAGE_AREA, "identity.accounts.title", "/manage/accounts", 900, MANAGE),
            new MenuEntry(MANAGE_AREA, "identity.audit.title", "/manage/audit", 910, AUDIT));
  }
}

package org.polyphony.platform.questionnaires;

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
class QuestionnairesModule {

  @Bean
  MenuSource questionnairesMenu() {
    return () ->
        List.of(
            new MenuEntry(
                MenuEntry.Area.MANAGE,
                "questionnaires.list.title",
                "/manage/questionnaires",
                64,
                Permissions.READ));
  }

  @Bean
  PermissionSource questionnairesPermissions() {
    return () ->
        Map.of(
            Permissions.READ, Set.of(PROGRAMME_OFFICER, EVALUATOR, FACILITATOR),
            Permissions.EDIT, Set.of(PROGRAMME_OFFICER, EVALUATOR));
  }
}

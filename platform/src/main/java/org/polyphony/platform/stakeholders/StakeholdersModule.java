package org.polyphony.platform.stakeholders;

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

/** The module's manifest: menu entries and permissions. */
@Configuration(proxyBeanMethods = false)
class StakeholdersModule {

  @Bean
  MenuSource stakeholdersMenu() {
    return () ->
        List.of(
            new MenuEntry(
                MenuEntry.Area.PUBLIC, "stakeholders.countries.title", "/countries", 50, null),
            new MenuEntry(
                MenuEntry.Area.MANAGE,
                "stakeholders.list.title",
                "/manage/stakeholders",
                20,
                Permissions.READ),
            new MenuEntry(
                MenuEntry.Area.REGISTRY,
                "stakeholders.ladder.title",
                "/manage/stakeholders/ladder",
                40,
                Permissions.READ),
            new MenuEntry(
                MenuEntry.Area.REGISTRY,
                "stakeholders.map.title",
                "/manage/stakeholders/map",
                45,
                Permissions.READ),
            new MenuEntry(
                MenuEntry.Area.REGISTRY,
                "stakeholders.merge.find",
                "/manage/stakeholders/duplicates",
                90,
                Permissions.EDIT));
  }

  @Bean
  PermissionSource stakeholdersPermissions() {
    return () ->
        Map.of(
            Permissions.READ, Set.of(PROGRAMME_OFFICER, FACILITATOR, FOCAL_POINT, EVALUATOR),
            Permissions.EDIT, Set.of(PROGRAMME_OFFICER, FOCAL_POINT),
            Permissions.IMPORT, Set.of(PROGRAMME_OFFICER),
            Permissions.EXPORT, Set.of(PROGRAMME_OFFICER, EVALUATOR));
  }
}

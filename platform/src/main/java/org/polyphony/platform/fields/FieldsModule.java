package org.polyphony.platform.fields;

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
class FieldsModule {

  @Bean
  MenuSource fieldsMenu() {
    return () ->
        List.of(
            new MenuEntry(
                MenuEntry.Area.REGISTRY, "fields.title", "/manage/fields", 95, Permissions.DEFINE));
  }

  @Bean
  PermissionSource fieldsPermissions() {
    return () ->
        Map.of(
            Permissions.DEFINE, Set.of(),
            Permissions.RESTRICTED, Set.of(PROGRAMME_OFFICER),
            Permissions.SENSITIVE, Set.of());
  }
}

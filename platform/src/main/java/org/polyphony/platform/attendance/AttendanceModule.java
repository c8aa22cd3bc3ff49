package org.polyphony.platform.attendance;

import static org.polyphony.platform.identity.Role.FACILITATOR;
import static org.polyphony.platform.identity.Role.PROGRAMME_OFFICER;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.polyphony.platform.exchanges.ExchangeActions;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.identity.PermissionSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The module's manifest: permissions, and the way from an exchange to its attendance. */
@Configuration(proxyBeanMethods = false)
class AttendanceModule {

  @Bean
  PermissionSource attendancePermissions() {
    return () -> Map.of(Permissions.RECORD, Set.of(PROGRAMME_OFFICER, FACILITATOR));
  }

  @Bean
  ExchangeActions attendanceActions() {
    return (exchange, work, actor) ->
        work && actor.may(Permissions.RECORD, exchange.scopes())
            ? List.of(
                new ExchangeActions.Action(
                    Texts.text("attendance.title"),
                    "/manage/exchanges/" + exchange.id() + "/attendance",
                    "check",
                    false))
            : List.of();
  }
}

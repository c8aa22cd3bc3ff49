package org.polyphony.platform.invitations;

import static org.polyphony.platform.identity.Role.EVALUATOR;
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

/** The module's manifest: permissions, and the way from an exchange to its invitations. */
@Configuration(proxyBeanMethods = false)
class InvitationsModule {

  @Bean
  PermissionSource invitationPermissions() {
    return () ->
        Map.of(
            Permissions.READ, Set.of(PROGRAMME_OFFICER, FACILITATOR, EVALUATOR),
            Permissions.MANAGE, Set.of(PROGRAMME_OFFICER));
  }

  @Bean
  ExchangeActions invitationActions() {
    return (exchange, work, actor) ->
        work && actor.may(Permissions.READ, exchange.scopes())
            ? List.of(
                new ExchangeActions.Action(
                    Texts.text("invitations.title"),
                    "/manage/exchanges/" + exchange.id() + "/invitations",
                    "mail",
                    false))
            : List.of();
  }
}

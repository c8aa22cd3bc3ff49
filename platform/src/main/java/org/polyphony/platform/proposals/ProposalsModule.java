package org.polyphony.platform.proposals;

import java.util.List;
import org.polyphony.platform.exchanges.ExchangePermissions;
import org.polyphony.platform.exchanges.RequesterSource;
import org.polyphony.platform.ui.MenuEntry;
import org.polyphony.platform.ui.MenuSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The module's manifest: its menu entry, and who asked for an exchange. */
@Configuration(proxyBeanMethods = false)
class ProposalsModule {

  @Bean
  MenuSource proposalsMenu() {
    return () ->
        List.of(
            new MenuEntry(
                MenuEntry.Area.MANAGE,
                "proposals.title",
                "/manage/proposals",
                21,
                ExchangePermissions.EDIT));
  }

  @Bean
  RequesterSource requesters(ProposalStore store) {
    return exchange ->
        store
            .ofExchange(exchange)
            .map(it ->
                new RequesterSource.Requester(
                    it.draft().behalf().isEmpty()
                        ? it.name()
                        : it.name() + " · " + it.draft().behalf(),
                    "/manage/proposals/" + it.id()));
  }
}

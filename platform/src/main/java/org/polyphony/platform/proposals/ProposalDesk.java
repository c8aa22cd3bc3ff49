package org.polyphony.platform.proposals;

import java.util.List;
import org.polyphony.platform.exchanges.ExchangePermissions;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.ui.DeskSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The proposals that wait for an answer. */
@Component
@Order(20)
class ProposalDesk implements DeskSource {

  private final ProposalStore store;

  ProposalDesk(ProposalStore store) {
    this.store = store;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Item> items(Actor actor) {
    if (!actor.may(ExchangePermissions.EDIT)) {
      return List.of();
    }
    long open = store.count(new ProposalFilter("", ProposalState.OPEN, null));
    return open == 0
        ? List.of()
        : List.of(
            new Item(Texts.text("proposals.desk", "count", open), "/manage/proposals?state=OPEN"));
  }
}

package org.polyphony.platform.followup;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.List;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.ui.DeskSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What waits for a second person, on the desk. */
@Component
@Order(20)
class FollowUpDesk implements DeskSource {

  private final StatementStore statements;

  FollowUpDesk(StatementStore statements) {
    this.statements = statements;
  }

  @Override
  public List<Item> items(Actor actor) {
    if (!actor.may(Permissions.CONFIRM)) {
      return List.of();
    }
    long waiting = statements.count(StatementFilter.WAITING);
    return waiting == 0
        ? List.of()
        : List.of(
            new Item(
                text("followup.desk.waiting", "count", waiting),
                "/manage/statements?state=stated"));
  }
}

package org.polyphony.platform.registration;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.polyphony.platform.exchanges.ExchangeActions;
import org.polyphony.platform.exchanges.ExchangeView;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.shared.Actor;
import org.springframework.stereotype.Component;

/** Leads from the pages of an exchange to its registration. */
@Component
class RegistrationActions implements ExchangeActions {

  private final BookStore books;
  private final Clock clock;

  RegistrationActions(BookStore books, Clock clock) {
    this.books = books;
    this.clock = clock;
  }

  @Override
  public List<Action> of(ExchangeView exchange, boolean work, Actor actor) {
    return work ? work(exchange, actor) : seen(exchange);
  }

  private static List<Action> work(ExchangeView exchange, Actor actor) {
    return actor.may(Permissions.READ, exchange.scopes())
        ? List.of(
            new Action(
                Texts.text("registration.title"),
                "/manage/exchanges/" + exchange.id() + "/registration",
                "people",
                false))
        : List.of();
  }

  private List<Action> seen(ExchangeView exchange) {
    var actions = new ArrayList<Action>();
    String path = "/exchanges/" + exchange.id();
    Instant now = clock.instant();
    books
        .draft(exchange.id())
        .ifPresent(draft -> {
          boolean open = !now.isBefore(draft.openAt()) && now.isBefore(draft.closeAt());
          if (open && Occasion.of(exchange).ahead()) {
            actions.add(
                new Action(
                    Texts.text("registration.action.register"),
                    path + "/register",
                    "people",
                    true));
          } else if (now.isBefore(draft.openAt())) {
            actions.add(
                new Action(Texts.text("registration.title"), path + "/register", "clock", false));
          }
          if (draft.listed()) {
            actions.add(
                new Action(
                    Texts.text("registration.list.title"), path + "/registered", "people", false));
          }
        });
    return actions;
  }
}

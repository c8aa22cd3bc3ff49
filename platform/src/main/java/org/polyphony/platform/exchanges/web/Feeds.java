package org.polyphony.platform.exchanges.web;

import java.util.List;
import org.polyphony.platform.exchanges.ExchangeView;
import org.springframework.stereotype.Component;

/** Exchanges in the forms that other programs read. */
@Component
class Feeds {

  private final ExchangeTable table;
  private final ExchangeCalendar calendar;
  private final ExchangeAtom atom;

  Feeds(ExchangeTable table, ExchangeCalendar calendar, ExchangeAtom atom) {
    this.table = table;
    this.calendar = calendar;
    this.atom = atom;
  }

  List<String> head() {
    return table.head();
  }

  List<String> cells(ExchangeView exchange) {
    return table.cells(exchange);
  }

  String calendar(List<ExchangeView> exchanges) {
    return calendar.of(exchanges);
  }

  String atom(List<ExchangeView> exchanges) {
    return atom.of(exchanges);
  }
}

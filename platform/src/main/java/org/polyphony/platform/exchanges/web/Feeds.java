package org.polyphony.platform.exchanges.web;

import java.util.List;
import org.polyphony.platform.exchanges.ExchangeView;
import org.springframework.stereotype.Component;

/** Exchanges in the forms that other programs read. */
@Component
class Feeds {

  private final ExchangeCsv csv;
  private final ExchangeCalendar calendar;
  private final ExchangeAtom atom;

  Feeds(ExchangeCsv csv, ExchangeCalendar calendar, ExchangeAtom atom) {
    this.csv = csv;
    this.calendar = calendar;
    this.atom = atom;
  }

  String csv(List<ExchangeView> exchanges) {
    return csv.of(exchanges);
  }

  String calendar(List<ExchangeView> exchanges) {
    return calendar.of(exchanges);
  }

  String atom(List<ExchangeView> exchanges) {
    return atom.of(exchanges);
  }
}

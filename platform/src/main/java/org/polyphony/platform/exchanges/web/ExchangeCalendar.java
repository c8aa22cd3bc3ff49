package org.polyphony.platform.exchanges.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.time.Instant;
import java.util.Collection;
import java.util.stream.Collectors;
import org.polyphony.platform.exchanges.ExchangeState;
import org.polyphony.platform.exchanges.ExchangeView;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.shared.DatePrecision;
import org.polyphony.platform.shared.PartialDate;
import org.springframework.stereotype.Component;

/**
 * Exchanges as an iCalendar file (RFC 5545). Each is an event of whole days, because exact times
 * are not recorded; where the day is not known either, it spans what its dates can mean and says
 * so.
 */
@Component
class ExchangeCalendar {

  private final Names names;
  private final Site site;

  ExchangeCalendar(Names names, Site site) {
    this.names = names;
    this.site = site;
  }

  /** What has no date is left out: a calendar has no place for it. */
  String of(Collection<ExchangeView> exchanges) {
    var ics =
        new Ics()
            .line("BEGIN", "VCALENDAR")
            .line("VERSION", "2.0")
            .line(
                "PRODID",
                "-//Polyphony//Exchanges//"
                    + Reader.language().code().toUpperCase(java.util.Locale.ROOT))
            .line("CALSCALE", "GREGORIAN")
            .text("NAME", text("exchanges.feed.title"))
            .text("X-WR-CALNAME", text("exchanges.feed.title"))
            .line("REFRESH-INTERVAL;VALUE=DURATION", "P1D");
    exchanges.forEach(it -> event(it, ics));
    return ics.line("END", "VCALENDAR").toString();
  }

  private void event(ExchangeView exchange, Ics ics) {
    var draft = exchange.draft();
    PartialDate start = draft.start();
    if (start == null) {
      return;
    }
    PartialDate end = draft.end() == null ? start : draft.end();
    ics.line("BEGIN", "VEVENT")
        .line("UID", "exchange-" + exchange.id() + "@" + site.host())
        .moment("DTSTAMP", revised(exchange))
        .line("SEQUENCE", String.valueOf(exchange.version()))
        .day("DTSTART", start.first())
        .day("DTEND", end.last().plusDays(1))
        .text("SUMMARY", Signs.words(draft.title()))
        .text("DESCRIPTION", description(exchange, start, end))
        .text("LOCATION", names.where(draft))
        .text(
            "CATEGORIES",
            names.instruments(draft).stream()
                .map(Instrument::name)
                .collect(Collectors.joining(" · ")))
        .line("STATUS", status(exchange.state()))
        .line("TRANSP", "TRANSPARENT")
        .line("URL", site.address("/exchanges/" + exchange.id()))
        .line("END", "VEVENT");
  }

  /** When the exchange last moved; its other changes raise the sequence number only. */
  static Instant revised(ExchangeView exchange) {
    return exchange.moves().isEmpty() ? Instant.EPOCH : exchange.moves().getLast().at();
  }

  private static String description(ExchangeView exchange, PartialDate start, PartialDate end) {
    var draft = exchange.draft();
    var description = new StringBuilder(Signs.words(draft.summary()));
    if (start.precision() != DatePrecision.DAY || end.precision() != DatePrecision.DAY) {
      append(description, text("exchanges.feed.inexact", "dates", Signs.when(draft)));
    }
    append(description, Signs.words(draft.periodNote()));
    append(description, text("exchanges.feed.state", "state", Signs.name(exchange.state())));
    if (draft.sample()) {
      append(description, text("exchanges.sample.text"));
    }
    return description.toString();
  }

  private static void append(StringBuilder text, String more) {
    if (!more.isEmpty()) {
      text.append(text.isEmpty() ? "" : "\n").append(more);
    }
  }

  private static String status(ExchangeState state) {
    return switch (state) {
      case IDEA, PLANNED, WAITING_FOR_FUNDS -> "TENTATIVE";
      case CONFIRMED, UNDER_WAY, HELD, REPORTED -> "CONFIRMED";
      case CANCELLED -> "CANCELLED";
    };
  }
}

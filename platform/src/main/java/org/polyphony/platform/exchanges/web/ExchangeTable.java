package org.polyphony.platform.exchanges.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.polyphony.platform.exchanges.ExchangeView;
import org.polyphony.platform.strategy.Catalogue;
import org.springframework.stereotype.Component;

/** A list of exchanges as a file for spreadsheets. */
@Component
class ExchangeTable {

  private final Names names;

  ExchangeTable(Names names) {
    this.names = names;
  }

  List<String> head() {
    return Stream.of(
            "number",
            "title",
            "state",
            "start",
            "end",
            "instruments",
            "areas",
            "place",
            "countries",
            "country-codes",
            "zone",
            "source",
            "sample")
        .map(it -> text("exchanges.field." + it))
        .toList();
  }

  List<String> cells(ExchangeView exchange) {
    var draft = exchange.draft();
    return List.of(
        String.valueOf(exchange.id()),
        Signs.words(draft.title()),
        Signs.name(exchange.state()),
        written(draft.start()),
        written(draft.end()),
        joined(names.titles(Catalogue.Kind.INSTRUMENT, draft.instruments())),
        joined(names.titles(Catalogue.Kind.AREA, draft.areas())),
        Signs.words(draft.place()),
        names.countries(draft).stream().map(it -> it.name()).collect(Collectors.joining("; ")),
        joined(draft.countries()),
        draft.zone(),
        draft.source(),
        draft.sample() ? text("exchanges.sample.tag") : "");
  }

  private static String written(
      org.polyphony.platform.shared.@org.jspecify.annotations.Nullable PartialDate date) {
    return date == null ? "" : date.toString();
  }

  private static String joined(List<String> many) {
    return String.join("; ", many);
  }
}

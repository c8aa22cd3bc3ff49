package org.polyphony.platform.exchanges.web;

import static org.polyphony.platform.i18n.Texts.text;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.polyphony.platform.exchanges.ExchangeView;
import org.polyphony.platform.strategy.Catalogue;
import org.springframework.stereotype.Component;

/** A list of exchanges as a file for spreadsheets. */
@Component
class ExchangeCsv {

  private final Names names;

  ExchangeCsv(Names names) {
    this.names = names;
  }

  /** With a byte order mark: spreadsheets guess the encoding wrongly without one. */
  String of(List<ExchangeView> exchanges) {
    var text = new StringWriter().append('\uFEFF');
    try (CsvWriter csv = CsvWriter.builder().build(text)) {
      csv.writeRecord(
          Stream.of(
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
              .toList());
      exchanges.forEach(it -> csv.writeRecord(cells(it).map(ExchangeCsv::harmless).toList()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private Stream<String> cells(ExchangeView exchange) {
    var draft = exchange.draft();
    return Stream.of(
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

  /** A cell that a spreadsheet would run as a formula gets an apostrophe (OWASP, CSV injection). */
  static String harmless(String cell) {
    String seen = cell.stripLeading();
    boolean formula = !seen.isEmpty() && "=+-@".indexOf(seen.charAt(0)) >= 0;
    boolean control = !cell.isEmpty() && "\t\r\n".indexOf(cell.charAt(0)) >= 0;
    return formula || control ? "'" + cell : cell;
  }
}

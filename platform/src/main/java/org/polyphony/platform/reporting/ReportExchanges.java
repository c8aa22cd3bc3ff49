package org.polyphony.platform.reporting;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.exchanges.ExchangeView;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.reporting.ReportDocument.Atlas;
import org.polyphony.platform.reporting.ReportDocument.Block;
import org.polyphony.platform.reporting.ReportDocument.Cell;
import org.polyphony.platform.reporting.ReportDocument.Row;
import org.polyphony.platform.reporting.ReportDocument.Section;
import org.polyphony.platform.reporting.ReportDocument.Table;
import org.polyphony.platform.reporting.ReportDocument.Words;
import org.polyphony.platform.strategy.Catalogue;
import org.polyphony.platform.ui.charts.TileMap;
import org.polyphony.platform.ui.charts.Tiles;

/** What was done and what is to come: by instrument, area, country and state, and one by one. */
final class ReportExchanges {

  private final StrategyReport report;
  private final ReportNames names;
  private final String chain;

  ReportExchanges(StrategyReport report, ReportNames names) {
    this.report = report;
    this.names = names;
    this.chain = "/strategies/" + report.chain().strategy().draft().slug() + "/chain";
  }

  Section section() {
    var blocks = new ArrayList<Block>();
    long held = report.states().stream().mapToLong(StrategyReport.Tally::held).sum();
    long coming = report.states().stream().mapToLong(StrategyReport.Tally::coming).sum();
    blocks.add(new Words(text("reporting.report.done", "held", held, "coming", coming)));
    blocks.add(new Words(text("reporting.report.twice")));
    blocks.add(
        table(
            "instrument", report.instruments(), it -> names.title(Catalogue.Kind.INSTRUMENT, it)));
    blocks.add(table("area", report.areas(), it -> names.title(Catalogue.Kind.AREA, it)));
    blocks.add(states());
    blocks.add(atlas());
    blocks.add(table("country", countries(), names::country));
    return new Section("exchanges", text("reporting.report.exchanges"), blocks);
  }

  private Table table(
      String kind, List<StrategyReport.Tally> tallies, Function<String, String> name) {
    String head = text("reporting.filter." + kind);
    var rows =
        tallies.stream()
            .map(it -> {
              boolean stated = !it.key().isEmpty();
              String path = stated ? chain + "?" + kind + "=" + it.key() : "#records";
              return Row.of(
                  Cell.words(stated ? name.apply(it.key()) : text("reporting.report.not-stated")),
                  Cell.number(it.held(), path),
                  Cell.number(it.coming(), path),
                  Cell.number(it.all(), path));
            })
            .toList();
    return new Table(
        text("reporting.report.by-" + kind),
        List.of(
            head,
            text("reporting.report.held"),
            text("reporting.report.coming"),
            text("reporting.report.all")),
        rows);
  }

  private Table states() {
    return new Table(
        text("reporting.report.by-state"),
        List.of(text("strategy.request.state"), text("reporting.report.exchanges")),
        report.states().stream()
            .map(it ->
                Row.of(
                    Cell.words(ReportNames.state(it.key())),
                    Cell.number(it.all(), "#state-" + it.key())))
            .toList());
  }

  /** By name, as the reader sorts; what names no country stays last. */
  private List<StrategyReport.Tally> countries() {
    return report.countries().stream()
        .sorted(
            Comparator.<StrategyReport.Tally, Boolean>comparing(it -> it.key().isEmpty())
                .thenComparing(Formats.byName(it -> names.country(it.key()))))
        .toList();
  }

  private Atlas atlas() {
    var named = countries().stream().filter(it -> !it.key().isEmpty()).toList();
    return new Atlas(
        text("reporting.report.by-country"),
        text("reporting.report.map", "count", named.size()),
        text("reporting.report.exchanges"),
        named.stream()
            .filter(it -> Tiles.all().containsKey(it.key()))
            .map(it ->
                new TileMap.Country(
                    it.key(),
                    names.country(it.key()),
                    (double) it.all(),
                    chain + "?country=" + it.key()))
            .toList(),
        text("ui.map.disclaimer"));
  }

  /** Every exchange that the figures count, by state, so that each figure can be traced. */
  Section records() {
    var rows = new ArrayList<Row>();
    for (StrategyReport.Tally state : report.states()) {
      @Nullable String id = "state-" + state.key();
      for (ExchangeView exchange : report.exchanges()) {
        if (exchange.state().slug().equals(state.key())) {
          rows.add(new Row(id, cells(exchange)));
          id = null;
        }
      }
    }
    return new Section(
        "records",
        text("reporting.report.records"),
        List.of(
            new Table(
                text("reporting.report.records"),
                List.of(
                    text("reporting.chain.exchange"),
                    text("strategy.request.state"),
                    text("reporting.report.date"),
                    text("reporting.filter.instrument"),
                    text("reporting.filter.area"),
                    text("reporting.filter.country")),
                rows)));
  }

  private List<Cell> cells(ExchangeView exchange) {
    var draft = exchange.draft();
    return List.of(
        Cell.link(ReportNames.words(draft.title()), "/exchanges/" + exchange.id()),
        Cell.words(ReportNames.state(exchange.state().slug())),
        Cell.words(Formats.span(draft.start(), draft.end())),
        Cell.words(names.titles(Catalogue.Kind.INSTRUMENT, draft.instruments())),
        Cell.words(names.titles(Catalogue.Kind.AREA, draft.areas())),
        Cell.words(names.countries(draft.countries())));
  }
}

package org.polyphony.platform.reporting;

import static org.polyphony.platform.i18n.Texts.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.reporting.ReportDocument.Block;
import org.polyphony.platform.reporting.ReportDocument.Cell;
import org.polyphony.platform.reporting.ReportDocument.Row;
import org.polyphony.platform.reporting.ReportDocument.Section;
import org.polyphony.platform.reporting.ReportDocument.Table;
import org.polyphony.platform.reporting.ReportDocument.Words;
import org.polyphony.platform.results.ResultLevel;
import org.polyphony.platform.results.changes.ChangeView;
import org.polyphony.platform.strategy.IndicatorFigures;
import org.polyphony.platform.strategy.IndicatorValue;

/** Results against targets, and the indicators; outputs, outcomes and goals apart. */
final class ReportResults {

  private final StrategyReport report;
  private final String strategy;

  ReportResults(StrategyReport report) {
    this.report = report;
    this.strategy = "/strategies/" + report.chain().strategy().draft().slug();
  }

  Section measured() {
    var blocks = new ArrayList<Block>();
    blocks.add(new Words(text("reporting.home.glance-help")));
    for (ResultLevel level : ResultLevel.values()) {
      blocks.add(
          new Table(
              text("reporting.report.results." + level.slug()),
              List.of(
                  text("reporting.report.result"),
                  text("reporting.chain.exchange"),
                  text("reporting.report.date"),
                  text("strategy.figure.baseline"),
                  text("strategy.figure.target"),
                  text("strategy.figure.actual"),
                  text("reporting.chain.evidence")),
              report.measurements(level).stream().map(ReportResults::row).toList()));
    }
    return new Section("results", text("reporting.report.results"), blocks);
  }

  Section changes(ReportNames names) {
    return new Section(
        "changes",
        text("changes.title"),
        List.of(
            new Table(
                text("changes.title"),
                List.of(
                    text("changes.field.title"),
                    text("changes.field.kind"),
                    text("changes.field.country"),
                    text("changes.field.stage"),
                    text("changes.field.reached"),
                    text("changes.documents"),
                    text("changes.field.validated-by")),
                report.changes().stream().map(it -> row(it, names)).toList())));
  }

  private static Row row(ChangeView change, ReportNames names) {
    var draft = change.draft();
    var kind = draft.kind();
    var last = change.furthest();
    String country = draft.country();
    return Row.of(
        Cell.link(ReportNames.words(draft.title()), change.path()),
        Cell.words(kind == null ? "" : text("changes.kind." + kind.slug())),
        Cell.words(country == null ? "" : names.country(country)),
        Cell.words(last.map(it -> text("results.stage." + it.stage().slug())).orElse("")),
        Cell.words(last.map(ChangeView.Step::reached).map(Formats::date).orElse("")),
        Cell.number((long) change.documents().size(), change.path()),
        Cell.words(text(change.validated() ? "results.confirmed" : "results.unconfirmed")));
  }

  private static Row row(StrategyReport.Measured measured) {
    var draft = measured.measurement().draft();
    String path = "/results/" + measured.measurement().id();
    return Row.of(
        Cell.link(ReportNames.words(draft.title()), path),
        Cell.link(
            ReportNames.words(measured.exchange().draft().title()),
            "/exchanges/" + measured.exchange().id()),
        Cell.words(draft.date() == null ? "" : Formats.date(draft.date())),
        figure(draft.baseline(), draft.unit(), path),
        figure(draft.target(), draft.unit(), path),
        figure(draft.actual(), draft.unit(), path),
        Cell.number((long) measured.measurement().evidence().size(), path));
  }

  private static Cell figure(@Nullable BigDecimal figure, String unit, String path) {
    return figure == null
        ? Cell.missing()
        : Cell.figure((Formats.number(figure.doubleValue()) + " " + unit).strip(), path);
  }

  Section indicators() {
    var rows = new ArrayList<Row>();
    for (StrategyReport.Indicator indicator : report.indicators()) {
      rows.addAll(rows(indicator));
    }
    return new Section(
        "indicators",
        text("reporting.report.indicators"),
        List.of(
            new Table(
                text("reporting.report.indicators"),
                List.of(
                    text("reporting.report.indicator"),
                    text("reporting.report.level"),
                    text("strategy.figure.part"),
                    text("strategy.figure.period"),
                    text("strategy.figure.kind"),
                    text("strategy.figure.value")),
                rows)));
  }

  private List<Row> rows(StrategyReport.Indicator indicator) {
    var draft = indicator.indicator().draft();
    String own = strategy + "#indicator-" + indicator.indicator().id();
    Cell name = Cell.link(ReportNames.words(draft.title()), own);
    Cell level =
        Cell.words(text("strategy.level." + draft.level().name().toLowerCase(Locale.ROOT)));
    var rows = new ArrayList<Row>();
    for (IndicatorFigures.Figure figure : indicator.computed()) {
      rows.add(computed(name, level, figure, own));
    }
    if (indicator.computed().isEmpty()) {
      indicator.indicator().values().forEach(it -> rows.add(entered(name, level, it, own)));
    }
    if (rows.isEmpty()) {
      rows.add(Row.of(name, level, whole(), Cell.missing(), Cell.missing(), Cell.missing()));
    }
    return rows;
  }

  private Row computed(Cell name, Cell level, IndicatorFigures.Figure figure, String own) {
    Long value = figure.value();
    Long whole = figure.whole();
    String path = figure.path() == null ? own : figure.path();
    Cell shown =
        figure.withheld()
            ? Cell.link(text("strategy.figure.withheld"), path)
            : value == null || whole == null
                ? Cell.number(value, path)
                : Cell.figure(text("strategy.figure.of", "part", value, "whole", whole), path);
    return Row.of(
        name,
        level,
        figure.part().isEmpty() ? whole() : Cell.words(figure.part()),
        Cell.words(Formats.date(report.made())),
        Cell.words(text("strategy.figure.actual")),
        shown);
  }

  private static Row entered(Cell name, Cell level, IndicatorValue value, String own) {
    return Row.of(
        name,
        level,
        value.part().isEmpty() ? whole() : Cell.words(value.part()),
        Cell.words(Formats.date(value.period())),
        Cell.words(text("strategy.figure." + value.kind().name().toLowerCase(Locale.ROOT))),
        Cell.figure(Formats.number(value.value().doubleValue()), own));
  }

  private static Cell whole() {
    return Cell.words(text("reporting.report.all"));
  }
}

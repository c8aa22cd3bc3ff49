package org.polyphony.platform.reporting;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.ArrayList;
import java.util.List;
import org.polyphony.platform.exchanges.ExchangeView;
import org.polyphony.platform.reporting.ReportDocument.Cell;
import org.polyphony.platform.reporting.ReportDocument.Row;
import org.polyphony.platform.reporting.ReportDocument.Section;
import org.polyphony.platform.reporting.ReportDocument.Table;
import org.polyphony.platform.reporting.ReportDocument.Words;
import org.polyphony.platform.strategy.RequestState;

/** What cannot be said yet. */
final class ReportGaps {

  private final StrategyReport report;
  private final String path;

  ReportGaps(StrategyReport report) {
    this.report = report;
    this.path = "/strategies/" + report.chain().strategy().draft().slug() + "/chain";
  }

  Section section() {
    return new Section(
        "gaps",
        text("reporting.report.gaps"),
        List.of(
            new Words(
                text(
                    "reporting.report.threads",
                    "threads",
                    report.chain().threads().size(),
                    "complete",
                    report.chain().complete())),
            new Table(
                text("reporting.report.by-step"),
                List.of(
                    text("reporting.report.step"),
                    text("reporting.report.filled"),
                    text("reporting.chain.not-due"),
                    text("reporting.report.gap")),
                report.chain().fills().stream().map(this::row).toList()),
            new Table(
                text("reporting.report.missing"),
                List.of(text("reporting.report.record"), text("reporting.report.gap")),
                missing())));
  }

  private Row row(Chain.Fill fill) {
    return Row.of(
        Cell.words(text("reporting.chain." + fill.step())),
        Cell.number(fill.filled(), path),
        Cell.number(fill.notDue(), path),
        Cell.number(fill.gaps(), path));
  }

  /** The records that leave a gap, one by one. */
  private List<Row> missing() {
    var rows = new ArrayList<Row>();
    for (StrategyReport.Request request : report.requests()) {
      if (request.request().draft().state() != RequestState.ANSWERED) {
        rows.add(
            gap(
                ReportNames.symbol(request.mandate().code()),
                "/mandates/" + request.mandate().slug(),
                "reporting.report.gap.request"));
      }
    }
    for (ChainThread thread : report.chain().held()) {
      ExchangeView exchange = thread.exchange();
      if (exchange != null) {
        String title = ReportNames.words(exchange.draft().title());
        String own = "/exchanges/" + exchange.id();
        if (exchange.draft().mandates().isEmpty()) {
          rows.add(gap(title, own, "reporting.report.gap.mandate"));
        }
        if (thread.due() && thread.measurements().isEmpty()) {
          rows.add(gap(title, own, "reporting.chain.no-measure"));
        } else if (thread.due() && !thread.proven()) {
          rows.add(gap(title, own, "reporting.chain.no-evidence"));
        }
      }
    }
    return rows;
  }

  private static Row gap(String title, String path, String key) {
    return Row.of(Cell.link(title, path), Cell.words(text(key)));
  }
}

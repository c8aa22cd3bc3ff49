package org.polyphony.platform.reporting;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.reporting.ReportDocument.Cell;
import org.polyphony.platform.reporting.ReportDocument.Row;
import org.polyphony.platform.reporting.ReportDocument.Section;
import org.polyphony.platform.reporting.ReportDocument.Table;
import org.polyphony.platform.reporting.ReportDocument.Words;
import org.polyphony.platform.strategy.Catalogue;

/** What was asked for, and what answers it. */
final class ReportRequests {

  private final StrategyReport report;
  private final ReportNames names;

  ReportRequests(StrategyReport report, ReportNames names) {
    this.report = report;
    this.names = names;
  }

  Section section() {
    String title = text("reporting.report.mandates");
    return new Section(
        "mandates",
        title,
        List.of(
            new Words(
                text(
                    "reporting.report.answered",
                    "part",
                    report.answered(),
                    "whole",
                    report.requests().size())),
            new Table(
                title,
                List.of(
                    text("reporting.chain.mandate"),
                    text("strategy.request.text"),
                    text("strategy.request.due"),
                    text("strategy.request.state"),
                    text("reporting.report.answered-by"),
                    text("reporting.report.exchanges")),
                report.requests().stream().map(this::row).toList())));
  }

  private Row row(StrategyReport.Request request) {
    var draft = request.request().draft();
    String path = "/mandates/" + request.mandate().slug();
    String due = draft.dueSession();
    var strategy = request.strategy();
    var answers = new ArrayList<String>();
    if (strategy != null) {
      answers.add(ReportNames.words(strategy.draft().title()));
    }
    if (!draft.document().isEmpty()) {
      answers.add(ReportNames.symbol(draft.document()));
    }
    return Row.of(
        Cell.link(ReportNames.symbol(request.mandate().code()), path),
        Cell.words(ReportNames.words(draft.text())),
        Cell.words(due == null ? "" : names.title(Catalogue.Kind.SESSION, due)),
        Cell.words(
            text(
                "strategy.request.state."
                    + draft.state().name().toLowerCase(Locale.ROOT).replace('_', '-'))),
        Cell.link(
            answers.isEmpty() ? "" : Formats.list(answers),
            strategy == null ? null : "/strategies/" + strategy.draft().slug()),
        Cell.number(request.exchanges(), path));
  }
}

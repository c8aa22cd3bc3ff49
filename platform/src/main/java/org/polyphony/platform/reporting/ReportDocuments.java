package org.polyphony.platform.reporting;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.List;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.operations.Settings;
import org.springframework.stereotype.Service;

/** Puts the figures of a report into the reader's words. */
@Service
public class ReportDocuments {

  private final StrategyReports reports;
  private final ReportNames names;
  private final Settings settings;

  ReportDocuments(StrategyReports reports, ReportNames names, Settings settings) {
    this.reports = reports;
    this.names = names;
    this.settings = settings;
  }

  /**
   * The report of a strategy as of now, in the reader's language.
   *
   * @param slug the strategy's place in addresses
   * @throws org.polyphony.platform.shared.NotFound if there is no such strategy
   */
  public ReportDocument of(String slug) {
    return of(reports.of(slug));
  }

  ReportDocument of(StrategyReport report) {
    var strategy = report.chain().strategy().draft();
    var exchanges = new ReportExchanges(report, names);
    var results = new ReportResults(report);
    var gaps = new ReportGaps(report);
    return new ReportDocument(
        Reader.language(),
        text("reporting.report.link"),
        ReportNames.words(strategy.title()),
        text("reporting.report.lede"),
        List.of(
            text("reporting.report.made", "date", Formats.date(report.made())),
            text("reporting.report.scope")),
        List.of(
            new ReportRequests(report, names).section(),
            exchanges.section(),
            new ReportVoices(report, names, settings.smallestNumber()).section(),
            results.measured(),
            results.changes(names),
            results.indicators(),
            gaps.section(),
            exchanges.records()),
        text("ui.disclaimer"));
  }
}

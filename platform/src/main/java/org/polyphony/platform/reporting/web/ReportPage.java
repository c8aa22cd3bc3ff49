package org.polyphony.platform.reporting.web;

import static org.polyphony.platform.i18n.Texts.text;

import org.polyphony.platform.reporting.ReportDocument;
import org.polyphony.platform.ui.Kit;
import org.polyphony.platform.ui.charts.TileMap;

/**
 * Everything that reporting/report.jte shows.
 *
 * @param strategy the strategy's page
 * @param report the report
 */
public record ReportPage(String strategy, ReportDocument report) {

  /** The map as a drawing. */
  public static String drawing(ReportDocument.Atlas atlas) {
    return TileMap.draw(
            Kit.frame("countries-map", atlas.caption(), atlas.description()),
            text("reporting.filter.country"),
            atlas.valueHead(),
            atlas.countries())
        .svg();
  }
}

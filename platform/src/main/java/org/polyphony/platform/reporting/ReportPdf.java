package org.polyphony.platform.reporting;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.bidi.support.ICUBreakers;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.OutputStream;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sets a report as a tagged PDF file with embedded fonts, in both directions of writing. */
final class ReportPdf {

  private static final Logger LOG = LoggerFactory.getLogger(ReportPdf.class);

  private ReportPdf() {}

  static void write(ReportDocument report, String site, OutputStream out) throws IOException {
    XRLog.setLoggingEnabled(false);
    FontMappers.set(OwnFonts.INSTANCE);
    String page = new ReportXhtml(report, site).page();
    var locale = report.language().locale();
    var builder = new PdfRendererBuilder();
    builder.withDiagnosticConsumer(it -> {
      if (it.getLevel().intValue() >= Level.SEVERE.intValue()) {
        LOG.warn("While setting a report: {}", it.getFormattedMessage());
      }
    });
    for (ReportFont font : ReportFont.values()) {
      if (font.needed(report.language(), page)) {
        builder.useFont(font::open, font.family(), font.weight(), FontStyle.NORMAL, true);
      }
    }
    builder
        .useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
        .useUnicodeBidiReorderer(new ICUBidiReorderer())
        .useUnicodeLineBreaker(new ICUBreakers.ICULineBreaker(locale))
        .defaultTextDirection(
            report.language().rightToLeft() ? TextDirection.RTL : TextDirection.LTR)
        .useExternalResourceAccessControl(
            (address, _) -> address.startsWith("data:"),
            ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
        .usePdfUaAccessibility(true)
        .withProducer("Polyphony")
        .withHtmlContent(page, site + "/")
        .toStream(out)
        .run();
  }
}

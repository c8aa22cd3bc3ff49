package org.polyphony.platform.reporting;

import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.polyphony.platform.reporting.ReportDocument.Block;
import org.polyphony.platform.reporting.ReportDocument.Cell;
import org.polyphony.platform.reporting.ReportDocument.Kind;
import org.polyphony.platform.reporting.ReportDocument.Row;
import org.polyphony.platform.reporting.ReportDocument.Section;

/** A report as one XHTML page for print, complete in itself. */
final class ReportXhtml {

  private static final String STYLE =
      """
      @page { size: A4; margin: 22mm 18mm 20mm;
        @top-START { content: element(head) }
        @bottom-END { content: counter(page) " / " counter(pages); font: 8pt FAMILY;
          color: #45535e } }
      body { font: 10pt/LINE FAMILY; color: #13202c; }
      #head { position: running(head); font-size: 8pt; color: #45535e }
      h1 { font-size: 22pt; line-height: 1.3; font-weight: 700; margin: 0 0 8pt }
      h2 { font-size: 15pt; line-height: 1.35; font-weight: 700; margin: 22pt 0 6pt;
        padding-top: 8pt; border-top: 1.5pt solid #13202c; page-break-after: avoid }
      p { margin: 0 0 6pt }
      .lede { font-size: 13pt } .mute { font-size: 8.5pt; color: #45535e }
      table { width: 100%; border-collapse: collapse; margin: 0 0 14pt;
        -fs-table-paginate: paginate }
      h3 { font-size: 10pt; font-weight: 700; margin: 12pt 0 3pt; page-break-after: avoid }
      th, td { font-size: 8.5pt; text-align: START; vertical-align: top; font-weight: 400;
        padding: 2.5pt 4pt; border-bottom: 0.5pt solid #c5ced3 }
      thead th { font-weight: 700; border-bottom: 1pt solid #13202c; vertical-align: bottom }
      tr { page-break-inside: avoid }
      .n { text-align: END } .none { color: #45535e }
      a { color: #13202c; text-decoration: underline }
      img { width: 150mm }
      """;

  private final ReportDocument report;
  private final String site;
  private final StringBuilder out = new StringBuilder();

  ReportXhtml(ReportDocument report, String site) {
    this.report = report;
    this.site = site;
  }

  String page() {
    var language = report.language();
    out.append("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"")
        .append(language.htmlTag())
        .append("\" dir=\"")
        .append(language.direction())
        .append("\"><head>");
    element("title", report.kind() + " · " + report.title());
    out.append("<meta name=\"description\" content=\"").append(escape(report.lede()));
    out.append("\"/><meta name=\"author\" content=\"Polyphony\"/><style>");
    out.append(style()).append("</style>").append(bookmarks()).append("</head><body>");
    out.append("<div id=\"head\">").append(escape(report.kind() + " · " + report.title()));
    out.append("</div>");
    front();
    report.sections().forEach(this::section);
    out.append("<p class=\"mute\">").append(escape(report.footer())).append("</p>");
    return out.append("</body></html>").toString();
  }

  private String style() {
    boolean rtl = report.language().rightToLeft();
    return STYLE
        .replace("FAMILY", "'Noto Sans', 'Noto Sans Arabic', 'Noto Sans SC'")
        .replace("LINE", rtl ? "1.7" : "1.45")
        .replace("@top-START", rtl ? "@top-right" : "@top-left")
        .replace("@bottom-END", rtl ? "@bottom-left" : "@bottom-right")
        .replace("START", rtl ? "right" : "left")
        .replace("END", rtl ? "left" : "right");
  }

  private String bookmarks() {
    var marks = new StringBuilder("<bookmarks>");
    for (Section section : report.sections()) {
      marks.append("<bookmark name=\"").append(escape(section.title()));
      marks.append("\" href=\"#").append(section.id()).append("\"/>");
    }
    return marks.append("</bookmarks>").toString();
  }

  private void front() {
    element("p", report.kind());
    element("h1", report.title());
    out.append("<p class=\"lede\">").append(escape(report.lede())).append("</p>");
    report
        .notes()
        .forEach(it -> out.append("<p class=\"mute\">").append(escape(it)).append("</p>"));
  }

  private void section(Section section) {
    out.append("<h2 id=\"").append(section.id()).append("\">").append(escape(section.title()));
    out.append("</h2>");
    section.blocks().forEach(this::block);
  }

  private void block(Block block) {
    switch (block) {
      case ReportDocument.Words words -> element("p", words.text());
      case ReportDocument.Table table -> table(table);
      case ReportDocument.Atlas atlas -> atlas(atlas);
    }
  }

  private void atlas(ReportDocument.Atlas atlas) {
    element("h3", atlas.caption());
    String picture = Base64.getEncoder().encodeToString(MapPicture.png(atlas.countries()));
    out.append("<p><img src=\"data:image/png;base64,").append(picture).append("\" alt=\"");
    out.append(escape(atlas.caption() + ". " + atlas.description())).append("\"/></p>");
    out.append("<p class=\"mute\">").append(escape(atlas.note())).append("</p>");
  }

  private void table(ReportDocument.Table table) {
    element("h3", table.caption());
    out.append("<table><thead><tr>");
    for (int i : columns(table.heads().size())) {
      out.append(table.figures(i) ? "<th scope=\"col\" class=\"n\">" : "<th scope=\"col\">");
      out.append(escape(table.heads().get(i))).append("</th>");
    }
    out.append("</tr></thead><tbody>");
    table.rows().forEach(row -> row(table, row));
    if (table.rows().isEmpty()) {
      row(table, new Row(null, List.of(Cell.missing())));
    }
    out.append("</tbody></table>");
  }

  private void row(ReportDocument.Table table, Row row) {
    out.append(row.id() == null ? "<tr>" : "<tr id=\"" + row.id() + "\">");
    for (int i : columns(row.cells().size())) {
      Cell cell = row.cells().get(i);
      String tag = i == 0 ? "th" : "td";
      String look = (table.figures(i) ? "n" : "") + (cell.kind() == Kind.MISSING ? " none" : "");
      out.append('<').append(tag).append(i == 0 ? " scope=\"row\"" : "");
      out.append(" dir=\"").append(ReportText.direction(cell.text(), report.language()));
      out.append("\" class=\"").append(look.strip()).append('"');
      out.append(row.cells().size() == 1 ? " colspan=\"" + table.heads().size() + "\">" : ">");
      cell(cell);
      out.append("</").append(tag).append('>');
    }
    out.append("</tr>");
  }

  /** Columns run from the right in Arabic; the engine itself sets them from the left only. */
  private int[] columns(int count) {
    boolean rtl = report.language().rightToLeft();
    return IntStream.range(0, count).map(it -> rtl ? count - 1 - it : it).toArray();
  }

  private void cell(Cell cell) {
    String href = ReportText.address(site, cell.href());
    if (href == null) {
      out.append(escape(cell.text()));
    } else {
      out.append("<a href=\"").append(escape(href)).append("\" title=\"");
      out.append(escape(cell.text())).append("\">").append(escape(cell.text())).append("</a>");
    }
  }

  private void element(String tag, String text) {
    out.append('<').append(tag).append('>').append(escape(text));
    out.append("</").append(tag).append('>');
  }

  /**
   * Arabic vowel signs are left out, as print mostly does: the engine cannot set a sign over its
   * letter and would tear the word apart.
   */
  private static String escape(String text) {
    return ReportText.escape(text.replaceAll("[\\u064B-\\u0652\\u0670]", ""));
  }
}

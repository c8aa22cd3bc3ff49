package org.polyphony.platform.reporting;

import org.apache.poi.xwpf.usermodel.IRunBody;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.polyphony.platform.reporting.ReportDocument.Cell;
import org.polyphony.platform.shared.Language;

/** Writes text of either direction into paragraphs of a Word document. */
final class DocxText {

  private final Language language;
  private final String site;

  DocxText(Language language, String site) {
    this.language = language;
    this.site = site;
  }

  XWPFParagraph write(XWPFParagraph paragraph, String style, String words) {
    begin(paragraph, style);
    if (!words.isEmpty()) {
      fill(paragraph.createRun(), words);
    }
    return paragraph;
  }

  /** A cell; one that opens records is a link, out of the file or within it. */
  void write(XWPFParagraph paragraph, String style, Cell cell) {
    begin(paragraph, style);
    String href = ReportText.address(site, cell.href());
    if (href == null) {
      fill(paragraph.createRun(), cell.text());
    } else if (href.startsWith("#")) {
      var link = paragraph.getCTP().addNewHyperlink();
      link.setAnchor(href.substring(1));
      fill(new XWPFRun(link.addNewR(), (IRunBody) paragraph), cell.text());
    } else {
      fill(paragraph.createHyperlinkRun(href), cell.text());
    }
  }

  private void begin(XWPFParagraph paragraph, String style) {
    paragraph.setStyle(style);
    if (language.rightToLeft()) {
      properties(paragraph).addNewBidi();
    }
  }

  private static CTPPr properties(XWPFParagraph paragraph) {
    var own = paragraph.getCTP();
    return own.isSetPPr() ? own.getPPr() : own.addNewPPr();
  }

  /** Runs of letters from right to left say so; others keep their own direction. */
  private void fill(XWPFRun run, String words) {
    run.setText(ReportText.clean(words));
    if (language.rightToLeft() && ReportText.direction(words, language).equals("rtl")) {
      CTRPr properties = run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr();
      properties.addNewRtl();
    }
  }
}

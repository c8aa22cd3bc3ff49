package org.polyphony.platform.reporting;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.polyphony.platform.reporting.ReportDocument.Block;
import org.polyphony.platform.reporting.ReportDocument.Cell;
import org.polyphony.platform.reporting.ReportDocument.Kind;
import org.polyphony.platform.reporting.ReportDocument.Row;
import org.polyphony.platform.reporting.ReportDocument.Section;

/** Sets a report as a Word document: named styles, header rows, both directions of writing. */
final class ReportDocx {

  private static final int MAP_POINTS = 480;

  private final ReportDocument report;
  private final DocxText text;
  private final XWPFDocument document = new XWPFDocument();
  private int marks;

  ReportDocx(ReportDocument report, String site) {
    this.report = report;
    this.text = new DocxText(report.language(), site);
  }

  void write(OutputStream out) throws IOException {
    try (document) {
      DocxStyles.apply(document, report.language());
      properties();
      frame();
      paragraph("Kind", report.kind());
      paragraph("Title", report.title());
      paragraph("Subtitle", report.lede());
      report.notes().forEach(it -> paragraph("Note", it));
      report.sections().forEach(this::section);
      paragraph("Note", report.footer());
      DocxStyles.page(document, report.language());
      document.write(out);
    }
  }

  private void properties() {
    var core = document.getProperties().getCoreProperties();
    core.setTitle(ReportText.clean(report.kind() + " · " + report.title()));
    core.setDescription(ReportText.clean(report.lede()));
    core.setCreator("Polyphony");
    core.getUnderlyingProperties().setLanguageProperty(report.language().htmlTag());
  }

  private void frame() {
    var head = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
    text.write(head, "Note", report.kind() + " · " + report.title());
    var foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    text.write(foot, "Note", "");
    foot.getCTP().addNewFldSimple().setInstr("PAGE");
  }

  private XWPFParagraph paragraph(String style, String words) {
    return text.write(document.createParagraph(), style, words);
  }

  private void section(Section section) {
    mark(paragraph("Heading1", section.title()), section.id());
    section.blocks().forEach(this::block);
  }

  private void block(Block block) {
    switch (block) {
      case ReportDocument.Words words -> paragraph("Normal", words.text());
      case ReportDocument.Table table -> table(table);
      case ReportDocument.Atlas atlas -> atlas(atlas);
    }
  }

  private void atlas(ReportDocument.Atlas atlas) {
    paragraph("Heading2", atlas.caption());
    var run = paragraph("Normal", "").createRun();
    try {
      run.addPicture(
          new ByteArrayInputStream(MapPicture.png(atlas.countries())),
          Document.PICTURE_TYPE_PNG,
          "map.png",
          Units.toEMU(MAP_POINTS),
          Units.toEMU((double) MAP_POINTS * MapPicture.HEIGHT / MapPicture.WIDTH));
    } catch (InvalidFormatException | IOException e) {
      throw new IllegalStateException("The map cannot be put into the file", e);
    }
    var picture = run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
    picture.setDescr(ReportText.clean(atlas.caption() + ". " + atlas.description()));
    paragraph("Note", atlas.note());
  }

  private void table(ReportDocument.Table words) {
    paragraph("Heading2", words.caption());
    List<Row> rows = words.rows().isEmpty() ? List.of(Row.of(Cell.missing())) : words.rows();
    XWPFTable table = document.createTable(rows.size() + 1, words.heads().size());
    DocxStyles.table(table, report.language());
    XWPFTableRow head = table.getRow(0);
    head.setRepeatHeader(true);
    for (int i = 0; i < words.heads().size(); i++) {
      String style = words.figures(i) ? "FigureHead" : "TableHead";
      text.write(paragraph(head.getCell(i)), style, words.heads().get(i));
    }
    for (int i = 0; i < rows.size(); i++) {
      row(words, rows.get(i), table.getRow(i + 1));
    }
    paragraph("Note", "");
  }

  private void row(ReportDocument.Table table, Row words, XWPFTableRow row) {
    row.setCantSplitRow(true);
    for (int i = 0; i < words.cells().size(); i++) {
      Cell cell = words.cells().get(i);
      boolean figure = table.figures(i) || cell.kind() == Kind.NUMBER;
      XWPFParagraph paragraph = paragraph(row.getCell(i));
      text.write(paragraph, figure ? "TableFigure" : "TableText", cell);
      String id = words.id();
      if (i == 0 && id != null) {
        mark(paragraph, id);
      }
    }
  }

  private static XWPFParagraph paragraph(XWPFTableCell cell) {
    return cell.getParagraphs().getFirst();
  }

  private void mark(XWPFParagraph paragraph, String id) {
    var number = BigInteger.valueOf(++marks);
    var start = paragraph.getCTP().addNewBookmarkStart();
    start.setId(number);
    start.setName(id);
    paragraph.getCTP().addNewBookmarkEnd().setId(number);
  }
}

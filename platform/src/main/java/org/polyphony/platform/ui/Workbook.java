package org.polyphony.platform.ui;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.polyphony.platform.i18n.Reader;

/**
 * A workbook (Office Open XML, ECMA-376) that is written row by row, so that a long list needs no
 * memory. Every cell is a text: none is ever a formula, and no number loses its leading zeros. What
 * a sheet cannot hold (1,048,576 rows) goes on in the next.
 */
final class Workbook implements AutoCloseable {
  static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private static final int IN_MEMORY = 100;
  private static final int WIDTH = 24 * 256;
  private static final int CELL = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

  private final SXSSFWorkbook book = new SXSSFWorkbook(null, IN_MEMORY, true);
  private final String name;
  private final List<String> head;
  private final CellStyle plain = book.createCellStyle();
  private final CellStyle bold = book.createCellStyle();
  private Sheet sheet;
  private int next;

  Workbook(String name, List<String> head) {
    this.name = name;
    this.head = head;
    // Other modes leave sizes in the package that strict readers refuse.
    book.setZip64Mode(Zip64Mode.AsNeeded);
    var font = book.createFont();
    font.setBold(true);
    bold.setFont(font);
    plain.setDataFormat((short) 0x31);
    sheet = begin();
  }

  void row(List<String> cells) {
    if (next > SpreadsheetVersion.EXCEL2007.getLastRowIndex()) {
      sheet = begin();
    }
    write(cells, plain);
  }

  void write(OutputStream out) throws IOException {
    book.write(out);
  }

  private Sheet begin() {
    int number = book.getNumberOfSheets() + 1;
    sheet =
        book.createSheet(
            WorkbookUtil.createSafeSheetName(number == 1 ? name : number + " " + name));
    sheet.setRightToLeft(Reader.language().rightToLeft());
    sheet.createFreezePane(0, 1);
    for (int i = 0; i < head.size(); i++) {
      sheet.setColumnWidth(i, WIDTH);
    }
    next = 0;
    write(head, bold);
    return sheet;
  }

  private void write(List<String> cells, CellStyle style) {
    var row = sheet.createRow(next);
    next++;
    for (int i = 0; i < cells.size(); i++) {
      var cell = row.createCell(i, CellType.STRING);
      cell.setCellStyle(style);
      cell.setCellValue(fitting(cells.get(i)));
    }
  }

  /** What is too long for a cell ends with an ellipsis; the CSV file holds it whole. */
  private static String fitting(String text) {
    if (text.length() <= CELL) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(CELL - 2)) ? CELL - 2 : CELL - 1;
    return text.substring(0, end) + "…";
  }

  @Override
  public void close() throws IOException {
    book.close();
  }
}

package org.polyphony.platform.stakeholders.imports.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.shared.Refused;

/** Workbooks as another program (Apache POI) writes them, and as no program should. */
class XlsxTest {

  private static final String SHEET = "xl/worksheets/sheet1.xml";

  @Test
  void readsTextsNumbersDatesAndFormulas() throws IOException {
    byte[] bytes;
    try (var book = new XSSFWorkbook()) {
      var sheet = book.createSheet("List");
      var head = sheet.createRow(0);
      int column = 0;
      for (String heading : new String[] {"Name", "Since", "Phone", "Sum"}) {
        head.createCell(column++).setCellValue(heading);
      }
      var date = book.createCellStyle();
      date.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
      var money = book.createCellStyle();
      money.setDataFormat(book.createDataFormat().getFormat("#,##0.00 \"days\""));
      var row = sheet.createRow(2);
      row.createCell(0).setCellValue("Théâtre 文化 مسرح");
      row.createCell(1).setCellValue(LocalDate.of(2019, 5, 4));
      row.getCell(1).setCellStyle(date);
      row.createCell(2).setCellValue(22670123456d);
      row.getCell(2).setCellStyle(money);
      row.createCell(3).setCellFormula("1+1.5");
      book.getCreationHelper().createFormulaEvaluator().evaluateAll();
      var second = sheet.createRow(3);
      second.createCell(0).setCellValue(0.1 + 0.2);
      second.createCell(1).setCellValue(LocalDateTime.of(2019, 5, 4, 10, 30));
      second.getCell(1).setCellStyle(date);
      second.createCell(2).setCellValue(true);
      bytes = bytes(book);
    }
    var rows = BadInputTest.rows(bytes, Dialect.Told.NOTHING);
    assertThat(rows).extracting(Row::line).containsExactly(3, 4);
    assertThat(rows.getFirst().cells())
        .containsExactly("Théâtre 文化 مسرح", "2019-05-04", "22670123456", "2.5");
    assertThat(rows.get(1).cells()).startsWith("0.3", "2019-05-04 10:30", "TRUE");
  }

  @Test
  void saysThatAFormulaHasNoValue() throws IOException {
    byte[] book = simple("<c r='A2'><f>B7</f></c>");
    assertThat(BadInputTest.rows(book, Dialect.Told.NOTHING).getFirst().cell(0)).isEqualTo("#N/A");
  }

  @Test
  void readsTheFirstVisibleSheetOrTheOneThatIsTold() throws IOException {
    byte[] bytes;
    try (var book = new XSSFWorkbook()) {
      for (String name : new String[] {"Hidden", "One", "Two"}) {
        var sheet = book.createSheet(name);
        sheet.createRow(0).createCell(0).setCellValue("Name");
        sheet.createRow(1).createCell(0).setCellValue(name);
      }
      book.setSheetHidden(0, true);
      book.setActiveSheet(1);
      bytes = bytes(book);
    }
    assertThat(BadInputTest.dialect(bytes, Dialect.Told.NOTHING).sheet()).isEqualTo("One");
    var told = new Dialect.Told("", "", "Two");
    assertThat(BadInputTest.rows(bytes, told).getFirst().cell(0)).isEqualTo("Two");
    var dialect = BadInputTest.dialect(bytes, told);
    assertThat(Tables.sheets(Content.of(bytes), dialect)).containsExactly("One", "Two");
  }

  @Test
  void countsDaysFrom1904WhereTheWorkbookSaysSo() throws IOException {
    String book =
        "<workbook><workbookPr date1904='1'/><sheets><sheet name='S' id='r1'/></sheets></workbook>";
    byte[] bytes = with(simple("<c r='A2' s='0'><v>42000</v></c>"), "xl/workbook.xml", book);
    String styles = "<styleSheet><cellXfs><xf numFmtId='14'/></cellXfs></styleSheet>";
    bytes = with(bytes, "xl/styles.xml", styles);
    // 115 years with 29 leap days are 42,004 days: four days before 1 January 2019.
    assertThat(BadInputTest.rows(bytes, Dialect.Told.NOTHING).getFirst().cell(0))
        .isEqualTo("2018-12-28");
  }

  @Test
  void refusesWhatWouldExhaustIt() throws IOException {
    String cell = "<c r='A2' t='inlineStr'><is><t>%s</t></is></c>";
    refused(simple(cell.formatted("0".repeat(50_000_000))), "unpacks to far more than it weighs");
    var noise = new StringBuilder();
    for (int i = 0; noise.length() < 101_000; i++) {
      noise.append(Integer.toString(i * 7919, 36));
    }
    refused(simple(cell.formatted(noise)), "A cell at line 2 is longer than 100,000 characters");
  }

  @Test
  void refusesWhatIsNoWorkbook() throws IOException {
    refused("PK\u0003\u0004 and then nothing".getBytes(UTF_8), "cannot be read");
    refused(simple("<c r='A2'><v>1</v></row>"), "cannot be read");
    refused(simple("<c r='A2' t='s'><v>7</v></c>"), "cannot be read");
    refused(simple("<c r='ZZZZZ2'><v>7</v></c>"), "cannot be read");
    refused(
        new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}, "the format before 2007");
    var other = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(other)) {
      zip.putNextEntry(new ZipEntry("content.xml"));
    }
    refused(other.toByteArray(), "cannot be read");
    String evil = "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><x>&e;</x>";
    refused(with(simple(""), SHEET, evil), "cannot be read");
  }

  private static void refused(byte[] bytes, String message) {
    assertThatThrownBy(() -> BadInputTest.rows(bytes, Dialect.Told.NOTHING))
        .isInstanceOfSatisfying(Refused.class, it -> assertThat(Texts.text(it)).contains(message));
  }

  /** A workbook by hand: the heading “Name” and one more row. */
  private static byte[] simple(String cells) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var part : parts(cells).entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static Map<String, String> parts(String cells) {
    return Map.of(
        "xl/workbook.xml",
        "<workbook><sheets><sheet name='S' id='r1'/></sheets></workbook>",
        "xl/_rels/workbook.xml.rels",
        "<Relationships><Relationship Id='r1' Target='worksheets/sheet1.xml'/></Relationships>",
        SHEET,
        "<worksheet><sheetData><row r='1'><c r='A1' t='inlineStr'><is><t>Name</t></is></c></row>"
            + "<row r='2'>"
            + cells
            + "</row></sheetData></worksheet>");
  }

  /** The same workbook with one part replaced or added. */
  private static byte[] with(byte[] book, String name, String text) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes);
        var in = new ZipInputStream(new ByteArrayInputStream(book))) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (!entry.getName().equals(name)) {
          zip.putNextEntry(new ZipEntry(entry.getName()));
          in.transferTo(zip);
        }
      }
      zip.putNextEntry(new ZipEntry(name));
      zip.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }

  private static byte[] bytes(Workbook book) throws IOException {
    var bytes = new ByteArrayOutputStream();
    book.write(bytes);
    return bytes.toByteArray();
  }
}

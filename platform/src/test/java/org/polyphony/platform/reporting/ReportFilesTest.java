package org.polyphony.platform.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.shared.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** The report as a visitor downloads it, in each language. */
@WithStrategy
class ReportFilesTest {

  private static final String PATH = "/strategies/stakeholder-outreach-strategy/report";

  @Autowired ReportDocuments documents;
  @Autowired MockMvc server;

  private ReportDocument report(Language language) {
    return Reader.as(language, () -> documents.of("stakeholder-outreach-strategy"));
  }

  private MockHttpServletResponse get(String form, Language language) throws Exception {
    var response =
        server
            .perform(MockMvcRequestBuilders.get(PATH + form).param("lang", language.code()))
            .andReturn()
            .getResponse();
    assertThat(response.getStatus()).isEqualTo(200);
    return response;
  }

  @ParameterizedTest
  @EnumSource
  void wordFileHoldsHeadingsAndTables(Language language) throws Exception {
    ReportDocument report = report(language);
    var response = get(".docx", language);
    assertThat(response.getHeader("Content-Disposition"))
        .contains("attachment", "-" + language.code() + ".docx");
    try (var file = new XWPFDocument(new ByteArrayInputStream(response.getContentAsByteArray()))) {
      assertThat(styled(file, "Title")).containsExactly(report.title());
      assertThat(styled(file, "Heading1"))
          .containsExactlyElementsOf(
              report.sections().stream().map(ReportDocument.Section::title).toList());
      var tables = tables(report);
      assertThat(file.getTables()).hasSameSizeAs(tables);
      for (int i = 0; i < tables.size(); i++) {
        XWPFTable table = file.getTables().get(i);
        assertThat(table.getRow(0).isRepeatHeader()).isTrue();
        assertThat(table.getCTTbl().getTblPr().isSetBidiVisual()).isEqualTo(language.rightToLeft());
        for (int row = 0; row < tables.get(i).rows().size(); row++) {
          var cells = tables.get(i).rows().get(row).cells();
          for (int cell = 0; cell < cells.size(); cell++) {
            assertThat(table.getRow(row + 1).getCell(cell).getText())
                .isEqualTo(cells.get(cell).text());
          }
        }
      }
      assertThat(file.getParagraphs())
          .filteredOn(it -> !it.getText().isEmpty())
          .allMatch(it -> it.getCTP().getPPr().isSetBidi() == language.rightToLeft());
      assertThat(file.getAllPictures()).hasSize(1);
      assertThat(file.getDocument().xmlText()).contains("descr=\"" + atlas(report).caption());
    }
  }

  private static java.util.List<String> styled(XWPFDocument file, String style) {
    return file.getParagraphs().stream()
        .filter(it -> style.equals(it.getStyle()))
        .map(XWPFParagraph::getText)
        .toList();
  }

  private static java.util.List<ReportDocument.Table> tables(ReportDocument report) {
    return report.sections().stream()
        .flatMap(it -> it.blocks().stream())
        .filter(ReportDocument.Table.class::isInstance)
        .map(ReportDocument.Table.class::cast)
        .toList();
  }

  private static ReportDocument.Atlas atlas(ReportDocument report) {
    return report.sections().stream()
        .flatMap(it -> it.blocks().stream())
        .filter(ReportDocument.Atlas.class::isInstance)
        .map(ReportDocument.Atlas.class::cast)
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @EnumSource
  void pdfIsTaggedWithEmbeddedFonts(Language language) throws Exception {
    ReportDocument report = report(language);
    var response = get(".pdf", language);
    try (PDDocument file = Loader.loadPDF(response.getContentAsByteArray())) {
      var catalog = file.getDocumentCatalog();
      assertThat(catalog.getMarkInfo().isMarked()).isTrue();
      assertThat(catalog.getStructureTreeRoot()).isNotNull();
      assertThat(catalog.getLanguage()).isEqualTo(language.htmlTag());
      assertThat(file.getDocumentInformation().getTitle()).contains(report.title());
      assertThat(
              new String(
                  catalog.getMetadata().toByteArray(), java.nio.charset.StandardCharsets.UTF_8))
          .contains("pdfuaid");
      var fonts = new ArrayList<String>();
      for (PDPage page : file.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          var font = page.getResources().getFont(name);
          assertThat(font.isEmbedded()).as(font.getName()).isTrue();
          fonts.add(font.getName());
        }
      }
      assertThat(fonts).isNotEmpty().allMatch(it -> it.contains("NotoSans"));
      String words = plain(new PDFTextStripper().getText(file));
      for (String word : report.title().split(" ")) {
        assertThat(words).contains(plain(word));
      }
      for (ReportDocument.Section section : report.sections()) {
        assertThat(words).contains(plain(section.title()));
      }
    }
  }

  /**
   * Letters only: lines break where they must, Arabic letters come back in their forms, and the yeh
   * inside a word, one shape in Arabic and Persian, as the Persian letter.
   */
  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replace('\u06CC', '\u064A')
        .replaceAll("[\\u064B-\\u0652\\u0670]", "")
        .replaceAll("[\\s\\p{Cf}]", "");
  }
}

package org.polyphony.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.polyphony.platform.shared.Language;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class DownloadTest {
  private static final List<List<String>> ODD =
      List.of(
          List.of("007", "=1+1"),
          List.of("-5", "  @x"),
          List.of("🎭 عرض", "a\u0001b\tc\nd"),
          List.of("", "\uFF1Dx"));

  private MockHttpServletResponse response = new MockHttpServletResponse();

  @AfterEach
  void nobody() {
    RequestContextHolder.resetRequestAttributes();
    LocaleContextHolder.resetLocaleContext();
  }

  private Download download(String path) {
    var request = new MockHttpServletRequest("GET", path);
    RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request, response));
    return Download.of(request);
  }

  @Test
  void aWorkbookHoldsEveryCellAsText() {
    download("/list.xlsx").send("list", List.of("A", "B"), ODD::forEach);
    assertThat(response.getContentType()).isEqualTo(Workbook.TYPE);
    assertThat(response.getHeader("Content-Disposition")).contains("attachment", "list.xlsx");
    var rows = Sheets.read(response.getContentAsByteArray(), 1);
    assertThat(rows).hasSize(5);
    assertThat(rows.getFirst()).containsExactly("A", "B");
    assertThat(rows.get(1)).containsExactly("007", "=1+1");
    assertThat(rows.get(2)).containsExactly("-5", "  @x");
    assertThat(rows.get(3).getFirst()).isEqualTo("🎭 عرض");
    assertThat(rows.get(3).get(1)).matches("(?s)a.b\tc\nd");
  }

  @Test
  void theSheetOfAnArabicReaderRunsFromRightToLeft() {
    LocaleContextHolder.setLocale(Language.AR.locale());
    download("/list.xlsx").send("list", List.of("A"), _ -> {});
    assertThat(view("rightToLeft")).isEqualTo("true");
    LocaleContextHolder.setLocale(Language.FR.locale());
    response = new MockHttpServletResponse();
    download("/list.xlsx").send("list", List.of("A"), _ -> {});
    assertThat(view("rightToLeft")).isNotEqualTo("true");
  }

  private String view(String attribute) {
    var sheet = Sheets.part(response.getContentAsByteArray(), "xl/worksheets/sheet1.xml");
    var view = (org.w3c.dom.Element) sheet.getElementsByTagName("sheetView").item(0);
    return view.getAttribute(attribute);
  }

  @Test
  void aTextLongerThanACellEndsWithAnEllipsis() {
    download("/list.xlsx")
        .send("list", List.of("A"), sink -> sink.accept(List.of("x".repeat(40_000))));
    String cell = Sheets.read(response.getContentAsByteArray(), 1).get(1).getFirst();
    assertThat(cell).hasSize(32_767).endsWith("x…");
  }

  @Test
  void aCsvFileHoldsNoFormula() {
    download("/list.csv").send("list", List.of("A", "B"), ODD::forEach);
    assertThat(response.getContentType()).isEqualTo("text/csv;charset=UTF-8");
    String text = new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    assertThat(text)
        .startsWith("\uFEFFA,B\r\n007,'=1+1\r\n'-5,'  @x\r\n")
        .endsWith(",'\uFF1Dx\r\n");
    assertThat(CsvTable.harmless("a=b")).isEqualTo("a=b");
    assertThat(CsvTable.harmless("\ta")).isEqualTo("'\ta");
    assertThat(CsvTable.harmless("")).isEmpty();
  }

  @Test
  void aWorkbookThatCannotBeFinishedIsNotSent() {
    assertThatThrownBy(() ->
            download("/list.xlsx")
                .send(
                    "list",
                    List.of("A"),
                    sink -> {
                      sink.accept(List.of("1"));
                      throw new IllegalStateException("broken");
                    }))
        .hasMessage("broken");
    assertThat(response.getContentAsByteArray()).isEmpty();
    assertThat(response.getHeader("Content-Disposition")).isNull();
  }
}

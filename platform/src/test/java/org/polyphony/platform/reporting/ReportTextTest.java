package org.polyphony.platform.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.polyphony.platform.reporting.ReportDocument.Cell;
import org.polyphony.platform.reporting.ReportDocument.Row;
import org.polyphony.platform.reporting.ReportDocument.Section;
import org.polyphony.platform.reporting.ReportDocument.Table;
import org.polyphony.platform.reporting.ReportDocument.Words;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.ui.charts.TileMap;

/** Text that people may type and files must survive. */
class ReportTextTest {

  @Test
  void directionFollowsTheFirstLetter() {
    assertThat(ReportText.direction("6.CP 12", Language.AR)).isEqualTo("ltr");
    assertThat(ReportText.direction("قرار", Language.EN)).isEqualTo("rtl");
    assertThat(ReportText.direction("12", Language.AR)).isEqualTo("rtl");
  }

  @Test
  void forbiddenCharactersAndMarkupAreHarmless() throws IOException {
    String odd = "a\0b <b>&\"' \u202E😀 \uFFFF الثقافة 文化";
    var table =
        new Table(odd, List.of(odd, "n"), List.of(Row.of(Cell.words(odd), Cell.words(odd))));
    var report =
        new ReportDocument(
            Language.EN,
            "Report",
            odd,
            odd,
            List.of(odd),
            List.of(new Section("s", odd, List.of(new Words(odd), table))),
            odd);
    var docx = new ByteArrayOutputStream();
    new ReportDocx(report, "https://example.org").write(docx);
    try (var file = new XWPFDocument(new ByteArrayInputStream(docx.toByteArray()))) {
      assertThat(file.getTables().getFirst().getText()).contains("ab <b>&\"'", "الثقافة 文化");
    }
    var pdf = new ByteArrayOutputStream();
    ReportPdf.write(report, "https://example.org", pdf);
    try (var file = Loader.loadPDF(pdf.toByteArray())) {
      assertThat(file.getNumberOfPages()).isEqualTo(1);
    }
  }

  @Test
  void mapInksTheCountriesThatItNames() throws IOException {
    var picture =
        ImageIO.read(
            new ByteArrayInputStream(
                MapPicture.png(List.of(new TileMap.Country("MU", "Mauritius", 3.0, null)))));
    assertThat(picture.getWidth()).isEqualTo(MapPicture.WIDTH);
    long ink = 0;
    for (int x = 0; x < picture.getWidth(); x++) {
      for (int y = 0; y < picture.getHeight(); y++) {
        ink += (picture.getRGB(x, y) & 0xffffff) == 0x13202c ? 1 : 0;
      }
    }
    assertThat(ink).isBetween(1500L, 3600L);
  }
}

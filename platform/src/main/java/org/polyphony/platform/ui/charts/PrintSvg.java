package org.polyphony.platform.ui.charts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * A drawing that stands alone, for documents and files: the colours of the light theme are written
 * into it ({@code print.css} beside this class), with selectors of CSS 2 only, so that renderers
 * other than browsers understand them.
 */
public final class PrintSvg {
  private static final String STYLE = load();

  private PrintSvg() {}

  /**
   * The drawing with its style.
   *
   * @param chart a chart as drawn for a page
   * @param width the width in pixels for drawings that fill the width they get; ≥ 200
   * @param font a font family that holds the reader's script
   */
  public static String of(Chart chart, int width, String font) {
    if (width < 200) {
      throw new IllegalArgumentException("a drawing needs a width of at least 200, got " + width);
    }
    String svg = chart.svg().replaceFirst(" width=\"100%\"", " width=\"" + width + "\"");
    String family =
        "text{font-family:'" + font.replaceAll("[^\\p{L}\\p{N} -]", "") + "',sans-serif}";
    return svg.replaceFirst("<title ", "<style>" + STYLE + family + "</style><title ");
  }

  private static String load() {
    try (InputStream in = PrintSvg.class.getResourceAsStream("print.css")) {
      if (in == null) {
        throw new IllegalStateException("print.css is missing beside " + PrintSvg.class.getName());
      }
      String css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return css.replaceAll("/\\*[^*]*\\*/", "").replaceAll("\\s*\\n\\s*", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

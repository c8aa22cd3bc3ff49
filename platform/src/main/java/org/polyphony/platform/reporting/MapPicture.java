package org.polyphony.platform.reporting;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.ui.charts.TileMap;
import org.polyphony.platform.ui.charts.Tiles;

/**
 * The tile-grid map as a picture for files. Letters are drawn as outlines of our own font: a server
 * without a desktop has no others.
 */
final class MapPicture {

  private static final int CELL = 60;
  private static final int COLUMNS = 30;
  private static final int ROWS = 20;
  private static final Color INK = new Color(0x13202c);
  private static final Color RULE = new Color(0xc5ced3);
  private static final Color MUTE = new Color(0x45535e);
  private static final List<Color> STEPS =
      List.of(
          Color.WHITE,
          new Color(0xe3e4e6),
          new Color(0xb8bcc0),
          new Color(0x636c74),
          new Color(0x13202c));

  /** Width of the picture in pixels. */
  static final int WIDTH = COLUMNS * CELL;

  /** Height of the picture in pixels. */
  static final int HEIGHT = ROWS * CELL;

  private final Graphics2D graphics;
  private final TrueTypeFont font;
  private final CmapLookup letters;

  private MapPicture(Graphics2D graphics, TrueTypeFont font) throws IOException {
    this.graphics = graphics;
    this.font = font;
    this.letters = font.getUnicodeCmapLookup();
  }

  /** The map as PNG; a darker cell stands for a higher figure, in the four steps of the page. */
  static byte[] png(List<TileMap.Country> countries) {
    var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    var graphics = image.createGraphics();
    try (TrueTypeFont font =
        new TTFParser().parse(new RandomAccessReadBuffer(ReportFont.LATIN.open()))) {
      graphics.setColor(Color.WHITE);
      graphics.fillRect(0, 0, WIDTH, HEIGHT);
      graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      new MapPicture(graphics, font).draw(countries);
      var out = new ByteArrayOutputStream();
      ImageIO.setUseCache(false);
      ImageIO.write(image, "png", out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      graphics.dispose();
    }
  }

  private void draw(List<TileMap.Country> countries) throws IOException {
    Map<String, TileMap.Country> known = new HashMap<>();
    countries.forEach(it -> known.put(it.code(), it));
    double max = countries.stream().mapToDouble(MapPicture::value).max().orElse(0);
    for (Tiles.Tile tile : Tiles.all().values()) {
      tile(tile, known.get(tile.code()), max);
    }
  }

  private static double value(TileMap.Country country) {
    Double value = country.value();
    return value == null ? 0 : value;
  }

  private void tile(Tiles.Tile tile, TileMap.@Nullable Country country, double max)
      throws IOException {
    int step = country == null ? 0 : TileMap.step(value(country), max);
    var cell =
        new Rectangle2D.Double(tile.column() * CELL + 3, tile.row() * CELL + 3, CELL - 6, CELL - 6);
    graphics.setColor(STEPS.get(step));
    graphics.fill(cell);
    graphics.setStroke(new BasicStroke(2));
    graphics.setColor(country == null ? RULE : INK);
    graphics.draw(cell);
    graphics.setColor(step >= 3 ? Color.WHITE : MUTE);
    write(tile.code(), cell.getCenterX(), cell.getCenterY() + 9);
  }

  /** Writes letters round a middle, on a base line. */
  private void write(String text, double middle, double base) throws IOException {
    double scale = 25.0 / font.getUnitsPerEm();
    double width = 0;
    for (int letter : text.chars().toArray()) {
      width += font.getAdvanceWidth(letters.getGlyphId(letter)) * scale;
    }
    double x = middle - width / 2;
    for (int letter : text.chars().toArray()) {
      int glyph = letters.getGlyphId(letter);
      var place = new AffineTransform(scale, 0, 0, -scale, x, base);
      graphics.fill(place.createTransformedShape(font.getGlyph().getGlyph(glyph).getPath()));
      x += font.getAdvanceWidth(glyph) * scale;
    }
  }
}

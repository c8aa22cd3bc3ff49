package org.polyphony.platform.ui.charts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where each country lies on the tile grid: {@code tiles.csv} beside this class (our own layout).
 * It holds every code of ISO 3166-1 but those without permanent inhabitants (AQ, BV, GS, HM, TF,
 * UM), and EU (reserved) apart from the States. A tile says nothing about status or borders.
 */
public final class Tiles {
  private static final Map<String, Tile> ALL = load();

  private Tiles() {}

  /**
   * One cell of the grid.
   *
   * @param code ISO 3166-1 alpha-2, or EU
   * @param column 0 (west) to 29
   * @param row 0 (north) to 19
   */
  public record Tile(String code, int column, int row) {}

  /** All tiles by code, in the order of the codes. */
  public static Map<String, Tile> all() {
    return ALL;
  }

  private static Map<String, Tile> load() {
    try (InputStream in = Tiles.class.getResourceAsStream("tiles.csv")) {
      if (in == null) {
        throw new IllegalStateException("tiles.csv is missing beside " + Tiles.class.getName());
      }
      Map<String, Tile> tiles = new LinkedHashMap<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split(",", -1))
          .map(f -> new Tile(f[0], Integer.parseInt(f[1]), Integer.parseInt(f[2])))
          .forEach(tile -> tiles.put(tile.code(), tile));
      return Collections.unmodifiableMap(tiles);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

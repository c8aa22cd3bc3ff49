package org.polyphony.platform.ui.charts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.ui.charts.Tiles.Tile;

/**
 * The world with one equal cell a country: no border is drawn, and a small island is as visible as
 * a large State. Amounts are ink in four steps; never mirrored.
 */
public final class TileMap {
  private static final double CELL = 20;
  private static final int COLUMNS = 30;
  private static final int ROWS = 20;
  private static final int STEPS = 4;

  private TileMap() {}

  /**
   * A country on the map.
   *
   * @param code ISO 3166-1 alpha-2, or EU
   * @param name its name in the reader's language
   * @param value a finite number ≥ 0, or null when not recorded
   * @param href the records behind it (in the table), or null
   */
  public record Country(String code, String name, @Nullable Double value, @Nullable String href) {
    public Country {
      if (value != null && (!Double.isFinite(value) || value < 0)) {
        throw new IllegalArgumentException("country " + code + " needs a number ≥ 0, got " + value);
      }
    }
  }

  /**
   * Draws all tiles; countries not given stay empty outlines and out of the table.
   *
   * @param frame title, language and number format
   * @param countryHead heading of the names in the table
   * @param valueHead heading of the values
   * @param countries those the map is about, in the order of the table
   * @throws IllegalArgumentException when a code has no tile or comes twice
   */
  public static Chart draw(
      ChartFrame frame, String countryHead, String valueHead, List<Country> countries) {
    Map<String, Country> byCode = byCode(countries);
    double max =
        countries.stream().mapToDouble(c -> c.value() == null ? 0 : c.value()).max().orElse(0);
    Svg svg = frame.scaled("tile-map", COLUMNS * CELL, (ROWS + 2) * CELL);
    frame.hatch(svg);
    Tiles.all().values().forEach(tile -> drawTile(frame, svg, tile, byCode.get(tile.code()), max));
    legend(frame, svg, countries, max);
    List<ChartTable.Row> rows = new ArrayList<>();
    for (Country country : countries) {
      rows.add(
          new ChartTable.Row(country.name(), country.href(), List.of(frame.cell(country.value()))));
    }
    return new Chart(
        svg.finish(), new ChartTable(frame.title(), List.of(countryHead, valueHead), rows));
  }

  private static Map<String, Country> byCode(List<Country> countries) {
    Map<String, Country> byCode = new HashMap<>();
    for (Country country : countries) {
      if (!Tiles.all().containsKey(country.code())) {
        throw new IllegalArgumentException(
            "no tile for country code " + country.code() + "; add it to tiles.csv");
      }
      if (byCode.put(country.code(), country) != null) {
        throw new IllegalArgumentException("country code " + country.code() + " comes twice");
      }
    }
    return byCode;
  }

  private static void drawTile(
      ChartFrame frame, Svg svg, Tile tile, @Nullable Country country, double max) {
    svg.open("g", "class", "tile " + css(country, max));
    if (country != null) {
      String value =
          country.value() == null ? frame.missing() : frame.numbers().apply(country.value());
      svg.element("title", country.name() + ": " + value);
    }
    cell(
        frame,
        svg,
        tile.column() * CELL,
        tile.row() * CELL,
        country != null && country.value() == null);
    if (tile.code().equals("EU")) {
      ring(svg, tile);
    }
    svg.number(
        "code",
        Svg.num(tile.column() * CELL + CELL / 2),
        tile.row() * CELL + 13.5,
        "middle",
        tile.code());
    svg.close();
  }

  /** The European Union is a Party but not a State: its tile has a second line round it. */
  private static void ring(Svg svg, Tile tile) {
    svg.leaf(
        "rect",
        "class",
        "ring",
        "x",
        Svg.num(tile.column() * CELL - 2),
        "y",
        Svg.num(tile.row() * CELL - 2),
        "width",
        Svg.num(CELL + 4),
        "height",
        Svg.num(CELL + 4));
  }

  private static void cell(ChartFrame frame, Svg svg, double x, double y, boolean hatch) {
    svg.leaf(
        "rect",
        "fill",
        hatch ? "url(#" + frame.id() + "-h)" : null,
        "x",
        Svg.num(x + 1),
        "y",
        Svg.num(y + 1),
        "width",
        Svg.num(CELL - 2),
        "height",
        Svg.num(CELL - 2));
  }

  /** Step 1 to 4 of the ink; 0 for zero, {@code unknown} or {@code other}. */
  static String css(@Nullable Country country, double max) {
    if (country == null) {
      return "other";
    }
    return country.value() == null ? "unknown" : "s" + step(country.value(), max);
  }

  /** Step of the ink, 0 (none) to 4 (the highest value). */
  public static int step(double value, double max) {
    return value <= 0 || max <= 0 ? 0 : Math.max(1, (int) Math.ceil(STEPS * value / max - 1e-9));
  }

  /** Four steps with the highest value of each, at the foot; whole numbers where they differ. */
  private static void legend(ChartFrame frame, Svg svg, List<Country> countries, double max) {
    double y = (ROWS + .2) * CELL;
    int used = (int) Math.min(STEPS, Math.max(1, max));
    for (int i = 0; i < used && max > 0; i++) {
      int step = step(max * (i + 1) / used, max);
      svg.open("g", "class", "tile s" + step);
      cell(frame, svg, i * CELL * 2, y, false);
      svg.close();
      double bound = Math.floor(max * step / STEPS);
      String shown = frame.numbers().apply(step == STEPS ? max : bound);
      svg.number(
          "tick",
          Svg.num(i * CELL * 2 + CELL / 2),
          y + CELL + 11,
          "middle",
          (step == STEPS ? "" : "≤ ") + shown);
    }
    if (countries.stream().anyMatch(c -> c.value() == null)) {
      double x = used * CELL * 2;
      svg.open("g", "class", "tile unknown");
      cell(frame, svg, x, y, true);
      svg.close();
      svg.text("tick", Svg.num(x), y + CELL + 11, frame.rtl() ? "end" : "start", frame.missing());
    }
  }
}

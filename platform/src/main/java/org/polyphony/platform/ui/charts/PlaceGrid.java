package org.polyphony.platform.ui.charts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures in the cells of a square grid, such as influence × interest (Mendelow 1991): the first
 * axis grows to the right and the second upwards in every script. Unlike a chart its figures are
 * links, so that the keyboard reaches each; the table beside it is the page's own list.
 */
public final class PlaceGrid {

  /** Values of either axis: 1 to this. */
  public static final int SIZE = 5;

  private static final double CELL = 112;
  private static final double ROW = 94;
  private static final double LEFT = 34;
  private static final double TOP = 8;
  private static final double RADIUS = 9;
  private static final int ABREAST = 4;
  private static final double STEP = 27;

  private PlaceGrid() {}

  /**
   * A place on the grid.
   *
   * @param x 1 to {@link #SIZE}
   * @param y 1 to {@link #SIZE}
   */
  public record Place(int x, int y) {
    public Place {
      if (x < 1 || x > SIZE || y < 1 || y > SIZE) {
        throw new IllegalArgumentException("no place " + x + ", " + y + " on the grid");
      }
    }
  }

  /**
   * Somebody on the grid.
   *
   * @param key of the record, handed to script
   * @param label read out: name and values
   * @param place where
   * @param sign the voice, or null for a plain dot
   * @param mark one or two characters beside the sign; may be empty
   * @param href the record
   * @param trail earlier places, oldest first
   */
  public record Figure(
      String key,
      String label,
      Place place,
      @Nullable Sign sign,
      String mark,
      String href,
      List<Place> trail) {

    /** Keeps an unchangeable copy. */
    public Figure {
      trail = List.copyOf(trail);
    }
  }

  /**
   * What a cell says besides its figures.
   *
   * @param place which cell
   * @param word what it means; may be empty
   * @param more how many are not shown, in words; may be empty
   * @param href the list of all who stand there
   */
  public record Cell(Place place, String word, String more, String href) {}

  /**
   * Draws the grid.
   *
   * @param xHead name of the first axis
   * @param yHead name of the second axis
   * @param cells those that say something
   * @param figures in the order in which the keyboard reaches them
   * @return a complete {@code <svg>} element, safe to print unescaped
   */
  public static String draw(
      ChartFrame frame, String xHead, String yHead, List<Cell> cells, List<Figure> figures) {
    Svg svg = frame.links("place-grid", LEFT + SIZE * CELL + 2, TOP + SIZE * ROW + 36);
    ground(frame, svg, xHead, yHead);
    cells.forEach(it -> say(svg, it));
    int[] taken = new int[SIZE * SIZE];
    int[] slots = new int[figures.size()];
    for (int i = 0; i < slots.length; i++) {
      slots[i] = taken[index(figures.get(i).place())]++;
      trail(svg, figures.get(i), slots[i]);
    }
    for (int i = 0; i < slots.length; i++) {
      figure(svg, figures.get(i), slots[i]);
    }
    return svg.finish();
  }

  private static void ground(ChartFrame frame, Svg svg, String xHead, String yHead) {
    for (int y = 1; y <= SIZE; y++) {
      for (int x = 1; x <= SIZE; x++) {
        svg.leaf(
            "rect",
            "class",
            "line f-outline cell",
            "data-x",
            String.valueOf(x),
            "data-y",
            String.valueOf(y),
            "x",
            Svg.num(left(x)),
            "y",
            Svg.num(top(y)),
            "width",
            Svg.num(CELL),
            "height",
            Svg.num(ROW));
      }
      svg.number("tick", Svg.num(LEFT - 6), top(y) + ROW / 2 + 4, "end", number(frame, y));
      svg.number("tick", Svg.num(left(y) + CELL / 2), top(0) + 13, "middle", number(frame, y));
    }
    svg.text("small mute", Svg.num(LEFT + SIZE * CELL / 2), top(0) + 29, "middle", xHead);
    double middle = TOP + SIZE * ROW / 2;
    svg.element(
        "text",
        yHead,
        "class",
        "small mute",
        "text-anchor",
        "middle",
        "transform",
        "translate(9 " + Svg.num(middle) + ") rotate(-90)");
  }

  private static void say(Svg svg, Cell cell) {
    double y = top(cell.place().y()) + 13;
    double x = left(cell.place().x());
    if (!cell.word().isEmpty()) {
      svg.text("small mute", Svg.num(x + CELL / 2), y, "middle", cell.word());
    }
    if (!cell.more().isEmpty()) {
      svg.open("a", "href", cell.href());
      svg.number(
          "small", Svg.num(x + CELL / 2), top(cell.place().y()) + ROW - 4, "middle", cell.more());
      svg.close();
    }
  }

  private static void trail(Svg svg, Figure figure, int slot) {
    if (figure.trail().isEmpty()) {
      return;
    }
    Sign sign = figure.sign();
    svg.open("g", "class", "way", "data-v", sign == null ? null : sign.voice().key());
    var points = new StringBuilder();
    for (Place place : figure.trail()) {
      points
          .append(Svg.num(x(place, slot)))
          .append(',')
          .append(Svg.num(y(place, slot)))
          .append(' ');
      svg.leaf(
          "circle",
          "class",
          "mark",
          "cx",
          Svg.num(x(place, slot)),
          "cy",
          Svg.num(y(place, slot)),
          "r",
          "3");
    }
    points.append(Svg.num(x(figure.place(), slot))).append(',');
    points.append(Svg.num(y(figure.place(), slot)));
    svg.leaf("polyline", "class", "stroke", "fill", "none", "points", points.toString());
    svg.close();
  }

  private static void figure(Svg svg, Figure figure, int slot) {
    Place at = figure.place();
    svg.open(
        "a",
        "href",
        figure.href(),
        "class",
        "figure",
        "data-key",
        figure.key(),
        "data-x",
        String.valueOf(at.x()),
        "data-y",
        String.valueOf(at.y()),
        "aria-label",
        figure.label(),
        "transform",
        "translate(" + Svg.num(x(at, slot)) + " " + Svg.num(y(at, slot)) + ")");
    svg.element("title", figure.label());
    Sign sign = figure.sign();
    if (sign == null) {
      svg.leaf("path", "class", "f-mid", "d", Shapes.path(Voice.CIVIL_SOCIETY, RADIUS - 3));
    } else {
      Shapes.sign(svg, sign, false, 0, 0, RADIUS);
    }
    if (!figure.mark().isEmpty()) {
      svg.number("small", "8", -5, "start", figure.mark());
    }
    svg.close();
  }

  private static String number(ChartFrame frame, int value) {
    return frame.numbers().apply(value);
  }

  private static int index(Place place) {
    return (place.y() - 1) * SIZE + place.x() - 1;
  }

  private static double left(int x) {
    return LEFT + (x - 1) * CELL;
  }

  private static double top(int y) {
    return TOP + (SIZE - y) * ROW;
  }

  private static double x(Place place, int slot) {
    return left(place.x()) + CELL / 2 + (slot % ABREAST - (ABREAST - 1) / 2.0) * (STEP - 1);
  }

  private static double y(Place place, int slot) {
    return top(place.y()) + 30 + slot / ABREAST * (STEP - 4);
  }
}

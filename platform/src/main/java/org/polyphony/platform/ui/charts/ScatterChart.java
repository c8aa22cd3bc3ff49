package org.polyphony.platform.ui.charts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Points by two numbers, each with the shape of its voice. */
public final class ScatterChart {
  /** Up to this many points carry their name in the drawing; the table names all. */
  private static final int MOST_NAMES = 8;

  private ScatterChart() {}

  /**
   * One point.
   *
   * @param label its name
   * @param x a finite number
   * @param y a finite number
   * @param sign its voice, or null for a plain dot
   * @param href the record behind it (in the table), or null
   */
  public record Point(
      String label, double x, double y, @Nullable Sign sign, @Nullable String href) {
    public Point {
      if (!Double.isFinite(x) || !Double.isFinite(y)) {
        throw new IllegalArgumentException("point \"" + label + "\" needs finite numbers");
      }
    }
  }

  /**
   * Draws the points, x growing to the right and y upwards in every script.
   *
   * @param frame title, language and number format
   * @param labelHead heading of the names in the table
   * @param xHead name of the x axis
   * @param yHead name of the y axis
   * @param points any number of points
   */
  public static Chart draw(
      ChartFrame frame, String labelHead, String xHead, String yHead, List<Point> points) {
    Svg svg = frame.fluid("scatter-chart", Plot.HEIGHT + 16);
    Scale across = Scale.over(points.stream().mapToDouble(Point::x), false);
    Plot plot = new Plot(svg, Scale.over(points.stream().mapToDouble(Point::y), false));
    plot.ground(frame, yHead);
    for (double tick : across.ticks()) {
      plot.below(across.at(tick), frame.numbers().apply(tick));
    }
    svg.text("small mute", frame.end(), Plot.HEIGHT + 10, "end", xHead);
    for (Point point : points) {
      drawPoint(svg, plot, across, point, points.size() <= MOST_NAMES);
    }
    return new Chart(svg.finish(), table(frame, labelHead, xHead, yHead, points));
  }

  private static void drawPoint(Svg svg, Plot plot, Scale across, Point point, boolean named) {
    double share = across.at(point.x());
    svg.open(
        "svg",
        "x",
        Svg.percent(Plot.x(share)),
        "y",
        Svg.num(plot.y(point.y())),
        "overflow",
        "visible");
    Sign sign = point.sign();
    if (sign == null) {
      svg.leaf("path", "class", "f-ink", "d", Shapes.path(Voice.CIVIL_SOCIETY, 4));
    } else {
      Shapes.sign(svg, sign, false, 0, 0, 7);
    }
    if (named) {
      boolean left = share > .6;
      svg.number("small", left ? "-12" : "12", 4, left ? "end" : "start", point.label());
    }
    svg.close();
  }

  private static ChartTable table(
      ChartFrame frame, String labelHead, String xHead, String yHead, List<Point> points) {
    return new ChartTable(
        frame.title(),
        List.of(labelHead, xHead, yHead),
        points.stream()
            .map(p ->
                new ChartTable.Row(
                    p.label(), p.href(), List.of(frame.cell(p.x()), frame.cell(p.y()))))
            .toList());
  }
}

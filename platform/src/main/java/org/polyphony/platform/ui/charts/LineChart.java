package org.polyphony.platform.ui.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/** Values over time or another order. A gap in the record is a gap in the line. */
public final class LineChart {
  private static final int MOST_X_LABELS = 6;
  private static final int MOST_POINT_LABELS = 7;

  private LineChart() {}

  /**
   * One line.
   *
   * @param name its name, written at its end and in the table
   * @param values one finite number an x label, null where not recorded
   * @param sign the voice it belongs to, or null
   * @param target whether it is a target (dashed) and not a measurement
   */
  public record Line(
      String name, List<@Nullable Double> values, @Nullable Sign sign, boolean target) {}

  /**
   * Draws the lines from left to right, on an axis from zero.
   *
   * @param frame title, language and number format
   * @param xHead heading of the x labels
   * @param yHead name of the number axis
   * @param xs the x labels, evenly spaced; up to six are written
   * @param lines any number of lines; five can be told apart
   * @throws IllegalArgumentException when a line has not one value an x label
   */
  public static Chart draw(
      ChartFrame frame, String xHead, String yHead, List<String> xs, List<Line> lines) {
    for (Line line : lines) {
      if (line.values().size() != xs.size()) {
        throw new IllegalArgumentException(
            "line \""
                + line.name()
                + "\" has "
                + line.values().size()
                + " values for "
                + xs.size()
                + " labels");
      }
    }
    Svg svg = frame.fluid("line-chart", Plot.HEIGHT + lines.size() * 20.0);
    Plot plot =
        new Plot(svg, Scale.over(lines.stream().flatMapToDouble(LineChart::recorded), true));
    plot.ground(frame, yHead);
    int every = Math.max(1, (int) Math.ceil((xs.size() - 1.0) / (MOST_X_LABELS - 1)));
    for (int i = 0; i < xs.size(); i += every) {
      plot.below(share(i, xs.size()), xs.get(i));
    }
    for (int i = 0; i < lines.size(); i++) {
      drawLine(frame, svg, plot, lines.get(i), i, lines.size() == 1);
      legend(frame, svg, lines.get(i), i);
    }
    return new Chart(svg.finish(), table(frame, xHead, xs, lines));
  }

  private static DoubleStream recorded(Line line) {
    return line.values().stream().filter(v -> v != null).mapToDouble(v -> v == null ? 0 : v);
  }

  private static double share(int index, int count) {
    return count < 2 ? .5 : (double) index / (count - 1);
  }

  private static void drawLine(
      ChartFrame frame, Svg svg, Plot plot, Line line, int series, boolean alone) {
    svg.open("g", "class", css(line, series), "data-v", key(line));
    int count = line.values().size();
    for (int i = 1; i < count; i++) {
      Double a = line.values().get(i - 1);
      Double b = line.values().get(i);
      if (a != null && b != null) {
        svg.line("stroke", x(i - 1, count), plot.y(a), x(i, count), plot.y(b));
      }
    }
    int last = lastRecorded(line);
    for (int i = 0; i < count; i++) {
      Double value = line.values().get(i);
      if (value != null) {
        svg.open("svg", "x", x(i, count), "y", Svg.num(plot.y(value)), "overflow", "visible");
        if (!line.target()) {
          svg.leaf("path", "class", "mark", "d", markOf(line, series));
        }
        if (i == last || (alone && count <= MOST_POINT_LABELS)) {
          svg.number("figure", "0", -9, "middle", frame.numbers().apply(value));
        }
        svg.close();
      }
    }
    svg.close();
  }

  private static void legend(ChartFrame frame, Svg svg, Line line, int series) {
    double y = Plot.HEIGHT + series * 20.0;
    svg.open("svg", "x", frame.start(), "y", Svg.num(y), "overflow", "visible");
    svg.open("g", "class", css(line, series), "data-v", key(line));
    int side = frame.rtl() ? -1 : 1;
    svg.line("stroke", "0", 9, Svg.num(side * 26), 9);
    if (!line.target()) {
      svg.leaf(
          "path",
          "class",
          "mark",
          "transform",
          "translate(" + side * 13 + " 9)",
          "d",
          markOf(line, series));
    }
    svg.close();
    svg.text(
        "label",
        Svg.num(side * 34),
        13,
        "start",
        line.sign() == null ? line.name() : line.sign().letter() + " " + line.name());
    svg.close();
  }

  private static String markOf(Line line, int series) {
    Sign sign = line.sign();
    return sign == null ? Shapes.mark(series, 4) : Shapes.path(sign.voice(), 4);
  }

  private static String css(Line line, int series) {
    return line.target() ? "target" : line.sign() != null ? "voiced" : "series s" + series % 5;
  }

  private static @Nullable String key(Line line) {
    return line.sign() == null ? null : line.sign().voice().key();
  }

  private static String x(int index, int count) {
    return Svg.percent(Plot.x(share(index, count)));
  }

  private static int lastRecorded(Line line) {
    int last = -1;
    for (int i = 0; i < line.values().size(); i++) {
      last = line.values().get(i) == null ? last : i;
    }
    return last;
  }

  private static ChartTable table(
      ChartFrame frame, String xHead, List<String> xs, List<Line> lines) {
    List<String> head = new ArrayList<>();
    head.add(xHead);
    lines.forEach(line -> head.add(line.name()));
    List<ChartTable.Row> rows = new ArrayList<>();
    for (int i = 0; i < xs.size(); i++) {
      List<ChartTable.Cell> cells = new ArrayList<>();
      for (Line line : lines) {
        cells.add(frame.cell(line.values().get(i)));
      }
      rows.add(new ChartTable.Row(xs.get(i), null, cells));
    }
    return new ChartTable(frame.title(), head, rows);
  }
}

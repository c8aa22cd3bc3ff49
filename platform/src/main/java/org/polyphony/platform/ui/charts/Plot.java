package org.polyphony.platform.ui.charts;

/**
 * The ground of a chart with a number axis: x in percent, y in pixels. It keeps one direction in
 * every script; only the words in it follow the reader.
 */
final class Plot {
  static final double HEIGHT = 240;
  private static final double TOP = 34;
  private static final double BOTTOM = 24;
  private static final double SIDE = 5;

  /** A longer word at either end is set flush with the edge, or it would be cut off. */
  private static final int EDGE_COLUMNS = 5;

  private final Svg svg;
  private final Scale y;

  Plot(Svg svg, Scale y) {
    this.svg = svg;
    this.y = y;
  }

  /** Percent for a share 0…1 of the width. */
  static double x(double share) {
    return SIDE + (100 - 2 * SIDE) * share;
  }

  /** Pixels for a value. */
  double y(double value) {
    return TOP + (HEIGHT - TOP - BOTTOM) * (1 - y.at(value));
  }

  /** The lines across, each with its figure sitting on it, and the name of the axis above. */
  void ground(ChartFrame frame, String name) {
    svg.text("small mute", frame.start(), 10, "start", name);
    for (double tick : y.ticks()) {
      double at = y(tick);
      svg.line(tick == y.low() ? "axis" : "line", "0", at, "100%", at);
      svg.number("tick", "0", at - 3, "start", frame.numbers().apply(tick));
    }
  }

  /** A word or figure below the axis. */
  void below(double share, String text) {
    boolean edge = Words.width(text) > EDGE_COLUMNS && (share < .02 || share > .98);
    String anchor = !edge ? "middle" : share < .5 ? "start" : "end";
    String x = !edge ? Svg.percent(x(share)) : share < .5 ? "0" : "100%";
    svg.number("tick", x, HEIGHT - BOTTOM + 16, anchor, text);
  }
}

package org.polyphony.platform.ui.charts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Amounts compared by length. Each bar has its label and its figure above it. */
public final class BarChart {
  private static final int LABEL_COLUMNS = 38;
  private static final double LINE = 17;
  private static final double BAR = 11;
  private static final double GAP = 12;

  private BarChart() {}

  /**
   * One bar.
   *
   * @param label what is counted
   * @param value a finite number ≥ 0, or null when not recorded
   * @param fill {@link Fill#HATCH} marks what is planned
   * @param sign the sign of the voice before the label, or null
   * @param href the records behind the figure (in the table), or null
   */
  public record Bar(
      String label, @Nullable Double value, Fill fill, @Nullable Sign sign, @Nullable String href) {
    public Bar {
      if (value != null && (!Double.isFinite(value) || value < 0)) {
        throw new IllegalArgumentException(
            "bar \"" + label + "\" needs a number ≥ 0, got " + value);
      }
    }

    /** A plain bar in ink. */
    public static Bar of(String label, @Nullable Double value) {
      return new Bar(label, value, Fill.INK, null, null);
    }

    /** A bar in the colour, with the sign, of a voice. */
    public static Bar of(Sign sign, @Nullable Double value) {
      return new Bar(sign.name(), value, Fill.of(sign.voice()), sign, null);
    }
  }

  /**
   * Draws the bars in the given order, the longest across the full width.
   *
   * @param frame title, language and number format
   * @param labelHead heading of the labels in the table
   * @param valueHead heading of the figures
   * @param bars any number of bars
   */
  public static Chart draw(ChartFrame frame, String labelHead, String valueHead, List<Bar> bars) {
    double height = bars.stream().mapToDouble(BarChart::height).sum();
    Svg svg = frame.fluid("bar-chart", height + 1);
    frame.hatch(svg);
    double max = bars.stream().mapToDouble(b -> b.value() == null ? 0 : b.value()).max().orElse(0);
    double y = 0;
    for (Bar bar : bars) {
      drawBar(frame, svg, bar, y, max);
      y += height(bar);
    }
    return new Chart(svg.finish(), table(frame, labelHead, valueHead, bars));
  }

  private static double height(Bar bar) {
    return Words.wrap(bar.label(), LABEL_COLUMNS).size() * LINE + 4 + BAR + GAP;
  }

  private static void drawBar(ChartFrame frame, Svg svg, Bar bar, double top, double max) {
    double y = label(frame, svg, bar.label(), bar.sign(), top);
    String figure = bar.value() == null ? frame.missing() : frame.numbers().apply(bar.value());
    svg.text(bar.value() == null ? "mute" : "figure", frame.end(), y, "end", figure);
    y += 5;
    if (bar.value() == null) {
      svg.line("dotted", "0", y + BAR / 2, "100%", y + BAR / 2);
      return;
    }
    svg.line("line", "0", y + BAR + .5, "100%", y + BAR + .5);
    double length = max == 0 ? 0 : 100 * bar.value() / max;
    if (length > 0) {
      bar.fill().rect(svg, frame, frame.x(0, length), y, Svg.percent(length), BAR);
    }
    svg.line("axis", frame.start(), y - 1, frame.start(), y + BAR + 1);
  }

  /** Writes a label, with a sign before it if there is one; returns the last base line. */
  static double label(ChartFrame frame, Svg svg, String text, @Nullable Sign sign, double top) {
    double y = top;
    double inset = sign == null ? 0 : frame.rtl() ? -22 : 22;
    svg.open("svg", "x", frame.start(), "y", "0", "overflow", "visible");
    if (sign != null) {
      Shapes.sign(svg, sign, false, frame.rtl() ? -8 : 8, top + 9, 7);
    }
    for (String line : Words.wrap(text, LABEL_COLUMNS)) {
      y += LINE;
      svg.text("label", Svg.num(inset), y - 3, "start", line);
    }
    svg.close();
    return y - 3;
  }

  private static ChartTable table(
      ChartFrame frame, String labelHead, String valueHead, List<Bar> bars) {
    return new ChartTable(
        frame.title(),
        List.of(labelHead, valueHead),
        bars.stream()
            .map(b -> new ChartTable.Row(b.label(), b.href(), List.of(frame.cell(b.value()))))
            .toList());
  }
}

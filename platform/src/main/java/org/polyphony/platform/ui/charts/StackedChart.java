package org.polyphony.platform.ui.charts;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Amounts made of parts; every part has its figure below it and its name in the legend. */
public final class StackedChart {
  private static final double BAR = 13;
  private static final double LINE = 17;
  private static final double GAP = 12;

  /** A part narrower than this, in percent, has its figure in the table only. */
  private static final double ROOM = 7;

  private StackedChart() {}

  /**
   * One kind of part.
   *
   * @param name its name, shown in legend and table
   * @param fill how it is told from the others
   * @param letter a letter written before its figures, or null; voices have one
   */
  public record Part(String name, Fill fill, @Nullable String letter) {
    /** The part of a voice. */
    public static Part of(Sign sign) {
      return new Part(sign.name(), Fill.of(sign.voice()), sign.letter());
    }
  }

  /**
   * One bar.
   *
   * @param label what is counted
   * @param values one number ≥ 0 a part, null where not recorded
   * @param href the records behind it, or null
   */
  public record Stack(String label, List<@Nullable Double> values, @Nullable String href) {
    /** The sum of what is recorded. */
    double total() {
      return values.stream().mapToDouble(v -> v == null ? 0 : v).sum();
    }
  }

  /**
   * Draws the stacks in the given order.
   *
   * @param frame title, language and number format
   * @param labelHead heading of the labels in the table
   * @param totalHead heading of the totals
   * @param parts the kinds of parts, in order from the start
   * @param stacks any number of stacks
   * @param shares whether every stack fills the width (shares) or shows its amount
   * @throws IllegalArgumentException when a stack has not one value a part, or a negative one
   */
  public static Chart draw(
      ChartFrame frame,
      String labelHead,
      String totalHead,
      List<Part> parts,
      List<Stack> stacks,
      boolean shares) {
    stacks.forEach(stack -> check(stack, parts.size()));
    double max = stacks.stream().mapToDouble(Stack::total).max().orElse(0);
    double height = legendHeight(parts) + stacks.stream().mapToDouble(StackedChart::height).sum();
    Svg svg = frame.fluid("stack-chart", height);
    frame.hatch(svg);
    double y = legend(frame, svg, parts);
    for (Stack stack : stacks) {
      double whole = shares ? stack.total() : max;
      drawStack(frame, svg, parts, stack, y, whole);
      y += height(stack);
    }
    return new Chart(svg.finish(), table(frame, labelHead, totalHead, parts, stacks));
  }

  private static void check(Stack stack, int parts) {
    if (stack.values().size() != parts) {
      throw new IllegalArgumentException(
          "stack \""
              + stack.label()
              + "\" has "
              + stack.values().size()
              + " values for "
              + parts
              + " parts");
    }
    for (Double value : stack.values()) {
      if (value != null && (!Double.isFinite(value) || value < 0)) {
        throw new IllegalArgumentException(
            "stack \"" + stack.label() + "\" needs numbers ≥ 0, got " + value);
      }
    }
  }

  private static double legendHeight(List<Part> parts) {
    return (parts.size() + 1) / 2 * 20.0 + 10;
  }

  private static double legend(ChartFrame frame, Svg svg, List<Part> parts) {
    for (int i = 0; i < parts.size(); i++) {
      double y = i / 2 * 20;
      String x = i % 2 == 0 ? frame.start() : "50%";
      svg.open("svg", "x", x, "y", Svg.num(y), "overflow", "visible");
      parts.get(i).fill().rect(svg, frame, frame.rtl() ? "-12" : "0", 2, "12", 12);
      String name =
          parts.get(i).letter() == null
              ? parts.get(i).name()
              : parts.get(i).letter() + " " + parts.get(i).name();
      svg.text("label", frame.rtl() ? "-18" : "18", 13, "start", name);
      svg.close();
    }
    return legendHeight(parts);
  }

  private static double height(Stack stack) {
    return Words.wrap(stack.label(), 38).size() * LINE + 5 + BAR + 15 + GAP;
  }

  private static void drawStack(
      ChartFrame frame, Svg svg, List<Part> parts, Stack stack, double top, double whole) {
    double y = BarChart.label(frame, svg, stack.label(), null, top);
    boolean unknown = stack.values().stream().allMatch(v -> v == null);
    String total = unknown ? frame.missing() : frame.numbers().apply(stack.total());
    svg.text(unknown ? "mute" : "figure", frame.end(), y, "end", total);
    y += 5;
    if (unknown) {
      svg.line("dotted", "0", y + BAR / 2, "100%", y + BAR / 2);
      return;
    }
    double from = 0;
    for (int i = 0; i < parts.size(); i++) {
      Double value = stack.values().get(i);
      double length = value == null || whole == 0 ? 0 : 100 * value / whole;
      if (value != null && length > 0) {
        segment(frame, svg, parts.get(i), value, new double[] {from, length, y});
        from += length;
      }
    }
    svg.line("axis", frame.start(), y - 1, frame.start(), y + BAR + 1);
  }

  private static void segment(
      ChartFrame frame, Svg svg, Part part, double value, double[] fromLengthY) {
    double from = fromLengthY[0];
    double length = fromLengthY[1];
    double y = fromLengthY[2];
    part.fill().rect(svg, frame, frame.x(from, length), y, Svg.percent(length), BAR);
    if (from > 0) {
      svg.line("cut", frame.x(from, 0), y, frame.x(from, 0), y + BAR);
    }
    if (length >= ROOM) {
      String text = frame.numbers().apply(value);
      String shown = part.letter() == null ? text : part.letter() + " " + text;
      svg.text("small", frame.x(from + length / 2, 0), y + BAR + 13, "middle", shown);
    }
  }

  private static ChartTable table(
      ChartFrame frame, String labelHead, String totalHead, List<Part> parts, List<Stack> stacks) {
    List<String> head = new ArrayList<>();
    head.add(labelHead);
    parts.forEach(part -> head.add(part.name()));
    head.add(totalHead);
    List<ChartTable.Row> rows = new ArrayList<>();
    for (Stack stack : stacks) {
      List<ChartTable.Cell> cells = new ArrayList<>();
      stack.values().forEach(value -> cells.add(frame.cell(value)));
      boolean unknown = stack.values().stream().allMatch(v -> v == null);
      cells.add(frame.cell(unknown ? null : Double.valueOf(stack.total())));
      rows.add(new ChartTable.Row(stack.label(), stack.href(), cells));
    }
    return new ChartTable(frame.title(), head, rows);
  }
}

package org.polyphony.platform.ui.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Five lines, one a voice: solid with a sign (takes part), dashed with a hollow sign (to be
 * invited) or dotted (not recorded). For one exchange a stave, for a series of steps a score.
 */
public final class StaveDrawing {
  private static final double LINE = 26;
  private static final double KEY = 150;
  private static final double HEAD = 26;
  private static final int MOST_LINES = 3;
  private static final double STEP = 110;

  private StaveDrawing() {}

  /**
   * One step of a score.
   *
   * @param when its time as text
   * @param what the exchange
   * @param href its record (in the table), or null
   * @param heard what is recorded of each voice; a voice left out is not recorded
   */
  public record Step(String when, String what, @Nullable String href, Map<Voice, Heard> heard) {
    /** What is recorded of a voice. */
    public Heard of(Voice voice) {
      return heard.getOrDefault(voice, Heard.NOT_RECORDED);
    }
  }

  /**
   * Draws the steps in reading order, from the right in a right-to-left page.
   *
   * @param frame title and language
   * @param stepHead heading of the steps in the table
   * @param signs the five voices with their words, one line each in this order
   * @param words names what is recorded in the reader's language
   * @param steps at least one
   */
  public static Chart draw(
      ChartFrame frame,
      String stepHead,
      List<Sign> signs,
      Function<Heard, String> words,
      List<Step> steps) {
    double width = KEY + steps.size() * STEP;
    int lines = steps.stream().mapToInt(it -> words(it).size()).max().orElse(0);
    double height = HEAD + signs.size() * LINE + 16 + 14 * Math.min(MOST_LINES, lines);
    Svg svg = frame.scaled("score-drawing", width, height);
    for (int i = 0; i < signs.size(); i++) {
      double y = HEAD + (i + .5) * LINE;
      Shapes.sign(svg, signs.get(i), false, at(frame, width, 9), y, 8);
      svg.text("label", Svg.num(at(frame, width, 24)), y + 4, "start", signs.get(i).name());
    }
    for (int i = 0; i < steps.size(); i++) {
      drawStep(frame, svg, signs, steps.get(i), KEY + i * STEP, width);
    }
    endBar(frame, svg, signs.size(), width);
    return new Chart(svg.finish(), table(frame, stepHead, signs, words, steps));
  }

  private static double at(ChartFrame frame, double width, double x) {
    return frame.rtl() ? width - x : x;
  }

  private static void drawStep(
      ChartFrame frame, Svg svg, List<Sign> signs, Step step, double x, double width) {
    String from = Svg.num(at(frame, width, x));
    svg.line("line", from, HEAD, from, HEAD + signs.size() * LINE);
    String text = Svg.num(at(frame, width, x + 8));
    svg.text("tick", text, HEAD - 10, "start", step.when());
    for (int i = 0; i < signs.size(); i++) {
      note(
          frame,
          svg,
          signs.get(i),
          step.of(signs.get(i).voice()),
          x,
          HEAD + (i + .5) * LINE,
          width);
    }
    double y = HEAD + signs.size() * LINE + 16;
    List<String> lines = words(step);
    for (int i = 0; i < Math.min(MOST_LINES, lines.size()); i++) {
      String line =
          i == MOST_LINES - 1 && lines.size() > MOST_LINES ? lines.get(i) + " …" : lines.get(i);
      svg.text("small", text, y + i * 14, "start", line);
    }
  }

  private static List<String> words(Step step) {
    return Words.wrap(step.what(), 17);
  }

  private static void note(
      ChartFrame frame, Svg svg, Sign sign, Heard heard, double x, double y, double width) {
    svg.open("g", "class", "note " + heard.css(), "data-v", sign.voice().key());
    svg.line("stroke", Svg.num(at(frame, width, x)), y, Svg.num(at(frame, width, x + STEP)), y);
    svg.close();
    if (heard != Heard.NOT_RECORDED) {
      Shapes.sign(svg, sign, heard == Heard.TO_BE_INVITED, at(frame, width, x + 16), y, 8);
    }
  }

  private static void endBar(ChartFrame frame, Svg svg, int lines, double width) {
    for (double inset : new double[] {.5, 3.5}) {
      String x = Svg.num(at(frame, width, width - inset));
      svg.line("axis", x, HEAD, x, HEAD + lines * LINE);
    }
  }

  private static ChartTable table(
      ChartFrame frame,
      String stepHead,
      List<Sign> signs,
      Function<Heard, String> words,
      List<Step> steps) {
    List<String> head = new ArrayList<>();
    head.add(stepHead);
    signs.forEach(sign -> head.add(sign.name()));
    List<ChartTable.Row> rows = new ArrayList<>();
    for (Step step : steps) {
      List<ChartTable.Cell> cells = new ArrayList<>();
      for (Sign sign : signs) {
        Heard heard = step.of(sign.voice());
        cells.add(new ChartTable.Cell(words.apply(heard), heard == Heard.NOT_RECORDED));
      }
      rows.add(new ChartTable.Row(step.what() + " (" + step.when() + ")", step.href(), cells));
    }
    return new ChartTable(frame.title(), head, rows);
  }
}

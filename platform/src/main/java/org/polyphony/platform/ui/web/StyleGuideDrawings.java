package org.polyphony.platform.ui.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.polyphony.platform.ui.ChainLink;
import org.polyphony.platform.ui.ChainNode;
import org.polyphony.platform.ui.Kit;
import org.polyphony.platform.ui.charts.BarChart;
import org.polyphony.platform.ui.charts.Chart;
import org.polyphony.platform.ui.charts.ChartFrame;
import org.polyphony.platform.ui.charts.Heard;
import org.polyphony.platform.ui.charts.LineChart;
import org.polyphony.platform.ui.charts.ScatterChart;
import org.polyphony.platform.ui.charts.Sign;
import org.polyphony.platform.ui.charts.StackedChart;
import org.polyphony.platform.ui.charts.StaveDrawing;
import org.polyphony.platform.ui.charts.TileMap;
import org.polyphony.platform.ui.charts.Tiles;
import org.polyphony.platform.ui.charts.Voice;

/** The drawings of the style guide, from made-up numbers. */
public record StyleGuideDrawings() {

  private static final Map<Voice, Heard> SOME =
      Map.of(
          Voice.GOVERNMENT, Heard.TAKES_PART,
          Voice.CIVIL_SOCIETY, Heard.TAKES_PART,
          Voice.ACADEMIA, Heard.TO_BE_INVITED);

  private static ChartFrame frame(String id) {
    return Kit.frame(id, text("ui.guide.charts") + ": " + id, text("ui.guide.sample"));
  }

  /** Bars by voice, one planned, one not recorded. */
  public Chart bars() {
    List<Sign> signs = Kit.signs();
    String sample = text("ui.guide.sample");
    return BarChart.draw(
        frame("bars"),
        text("ui.guide.group"),
        text("ui.guide.number"),
        List.of(
            BarChart.Bar.of(signs.get(0), 5.0),
            BarChart.Bar.of(signs.get(1), 3.0),
            BarChart.Bar.of(signs.get(2), 0.0),
            BarChart.Bar.of(signs.get(3), null),
            new BarChart.Bar(
                sample, 4.0, org.polyphony.platform.ui.charts.Fill.HATCH, null, null)));
  }

  /** Shares of the voices. */
  public Chart stacks() {
    List<StackedChart.Part> parts = Kit.signs().stream().map(StackedChart.Part::of).toList();
    String sample = text("ui.guide.sample");
    return StackedChart.draw(
        frame("stacks"),
        text("ui.guide.name"),
        text("ui.guide.total"),
        parts,
        List.of(
            new StackedChart.Stack(sample + " 1", List.of(12.0, 8.0, 3.0, 1.0, 6.0), null),
            new StackedChart.Stack(sample + " 2", Arrays.asList(4.0, 9.0, null, 2.0, 2.0), null),
            new StackedChart.Stack(
                sample + " 3", Arrays.asList(null, null, null, null, null), null)),
        false);
  }

  /** A measured line with a gap, a voice and a target. */
  public Chart lines() {
    List<String> years = IntStream.rangeClosed(2015, 2021).mapToObj(String::valueOf).toList();
    Sign media = Kit.sign(Voice.MEDIA);
    return LineChart.draw(
        frame("lines"),
        text("ui.guide.year"),
        text("ui.guide.number"),
        years,
        List.of(
            new LineChart.Line(
                text("ui.guide.sample"),
                Arrays.asList(3.0, 5.0, 8.0, null, 12.0, 18.0, 21.0),
                null,
                false),
            new LineChart.Line(
                media.name(), Arrays.asList(1.0, 1.0, 2.0, 4.0, 4.0, 7.0, 9.0), media, false),
            new LineChart.Line(
                text("ui.guide.target"),
                Arrays.asList(25.0, 25.0, 25.0, 25.0, 25.0, 25.0, 25.0),
                null,
                true)));
  }

  /** Points of all voices. */
  public Chart scatter() {
    List<Sign> signs = Kit.signs();
    List<ScatterChart.Point> points = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      Sign sign = signs.get(i % signs.size());
      points.add(
          new ScatterChart.Point(
              text("ui.guide.sample") + " " + (i + 1), (i * 37) % 50, (i * 23) % 40, sign, null));
    }
    return ScatterChart.draw(
        frame("scatter"),
        text("ui.guide.name"),
        text("ui.guide.number"),
        text("ui.guide.total"),
        points);
  }

  /** Every tenth tile with a made-up amount. */
  public Chart map() {
    List<TileMap.Country> countries = new ArrayList<>();
    int i = 0;
    for (String code : Tiles.all().keySet()) {
      i++;
      if (i % 10 == 0) {
        countries.add(new TileMap.Country(code, code, i % 20 == 0 ? null : (double) (i % 9), null));
      }
    }
    return TileMap.draw(frame("map"), text("ui.guide.country"), text("ui.guide.number"), countries);
  }

  /** A score of four steps. */
  public Chart score() {
    List<StaveDrawing.Step> steps = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      Map<Voice, Heard> heard = i % 2 == 0 ? SOME : Map.of(Voice.GOVERNMENT, Heard.TAKES_PART);
      steps.add(
          new StaveDrawing.Step(String.valueOf(2017 + i), text("ui.guide.sample"), null, heard));
    }
    return StaveDrawing.draw(frame("score"), text("ui.guide.name"), Kit.signs(), Kit::heard, steps);
  }

  /** Who is heard in the samples. */
  public Map<Voice, Heard> heard() {
    return SOME;
  }

  /** The heads of a chain of two inner columns. */
  public List<String> chainHead() {
    String sample = text("ui.guide.sample");
    return IntStream.rangeClosed(1, 7).mapToObj(i -> sample + " " + i).toList();
  }

  /** A small tree with gaps. */
  public List<ChainNode> chain() {
    List<String> kinds = chainHead();
    ChainLink measure =
        ChainLink.of(kinds.get(5), text("ui.guide.sample"), "#chain", text("ui.state.filed"));
    ChainLink noMeasure = ChainLink.gap(kinds.get(5), text("ui.not-recorded"), "#chain");
    ChainLink evidence = ChainLink.gap(kinds.get(6), text("ui.not-recorded"), null);
    ChainNode done = leaf(kinds, "expert-visit", List.of(measure, measure));
    ChainNode open = leaf(kinds, "multi-stakeholder-dialogue", List.of(noMeasure, evidence));
    ChainNode wide = branch(kinds, List.of(done, open));
    ChainNode narrow = branch(kinds, List.of(open));
    return List.of(wide, narrow);
  }

  private static ChainNode branch(List<String> kinds, List<ChainNode> leaves) {
    ChainNode outcome = ChainNode.of(link(kinds.get(2)), leaves);
    ChainLink objective = ChainLink.gap(kinds.get(1), text("ui.not-recorded"), "#chain");
    ChainNode middle =
        ChainNode.of(leaves.size() == 1 ? objective : link(kinds.get(1)), List.of(outcome));
    return ChainNode.of(link(kinds.get(0)), List.of(middle));
  }

  private static ChainLink link(String kind) {
    return ChainLink.of(kind, text("ui.guide.sample"), "#chain", "");
  }

  private static ChainNode leaf(List<String> kinds, String icon, List<ChainLink> after) {
    ChainLink link =
        new ChainLink(
            kinds.get(3),
            text("ui.guide.sample"),
            "#chain",
            text("ui.state.live"),
            icon,
            ChainLink.State.THERE);
    return ChainNode.leaf(link, SOME, after);
  }
}

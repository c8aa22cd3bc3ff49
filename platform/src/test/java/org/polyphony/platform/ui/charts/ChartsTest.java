package org.polyphony.platform.ui.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class ChartsTest {
  private static final Sign MEDIA = new Sign(Voice.MEDIA, "M", "Media");
  private static final String NASTY = "<script>\"alert('x')\"</script> & \u0000\u202e";

  private static ChartFrame frame(boolean rtl) {
    return new ChartFrame("c1", "Title", "What it shows", rtl, Svg::num, "not recorded");
  }

  private static Document parse(Chart chart) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(chart.svg())));
  }

  private static Element first(Document document, String name, String cls) {
    NodeList all = document.getElementsByTagName(name);
    for (int i = 0; i < all.getLength(); i++) {
      Element element = (Element) all.item(i);
      if (Arrays.asList(element.getAttribute("class").split(" ")).contains(cls)) {
        return element;
      }
    }
    throw new AssertionError("no <" + name + " class=" + cls + ">");
  }

  private static List<Chart> oneOfEach(String text) {
    ChartFrame frame = new ChartFrame("c1", text, text, false, Svg::num, text);
    Sign sign = new Sign(Voice.GOVERNMENT, text, text);
    return List.of(
        BarChart.draw(
            frame,
            text,
            text,
            List.of(
                new BarChart.Bar(text, 2.0, Fill.HATCH, sign, text), BarChart.Bar.of(text, null))),
        StackedChart.draw(
            frame,
            text,
            text,
            List.of(StackedChart.Part.of(sign)),
            List.of(new StackedChart.Stack(text, List.of(3.0), text)),
            true),
        LineChart.draw(
            frame,
            text,
            text,
            List.of(text, text),
            List.of(new LineChart.Line(text, Arrays.asList(1.0, null), sign, false))),
        ScatterChart.draw(
            frame, text, text, text, List.of(new ScatterChart.Point(text, 1, 2, sign, text))),
        TileMap.draw(
            frame,
            text,
            text,
            List.of(
                new TileMap.Country("MU", text, 1.0, text),
                new TileMap.Country("FR", text, null, null))),
        StaveDrawing.draw(
            frame,
            text,
            List.of(sign),
            heard -> text,
            List.of(
                new StaveDrawing.Step(
                    text, text, text, Map.of(Voice.GOVERNMENT, Heard.TAKES_PART)))));
  }

  @Test
  void textIsEscapedAndNoStyleIsInline() throws Exception {
    for (Chart chart : oneOfEach(NASTY)) {
      Document document = parse(chart);
      assertThat(document.getElementsByTagName("script").getLength()).isZero();
      assertThat(chart.svg()).doesNotContain(" style=", "<style", "\u0000");
      assertThat(
              first(document, "svg", "chart")
                  .getElementsByTagName("title")
                  .item(0)
                  .getTextContent())
          .isEqualTo(NASTY.replace("\u0000", ""));
    }
  }

  @Test
  void everyDrawingIsNamedAndHasItsTable() throws Exception {
    for (Chart chart : oneOfEach("Word")) {
      Element root = parse(chart).getDocumentElement();
      assertThat(root.getAttribute("role")).isEqualTo("img");
      assertThat(root.getAttribute("aria-labelledby")).isEqualTo("c1-t c1-d");
      assertThat(chart.table().rows()).isNotEmpty();
    }
  }

  @Test
  void barsGrowFromWhereTheReaderStarts() throws Exception {
    List<BarChart.Bar> bars = List.of(BarChart.Bar.of("a", 4.0), BarChart.Bar.of(MEDIA, 1.0));
    Element left = first(parse(BarChart.draw(frame(false), "L", "V", bars)), "rect", "fill");
    assertThat(left.getAttribute("x")).isEqualTo("0");
    assertThat(left.getAttribute("width")).isEqualTo("25%");
    assertThat(left.getAttribute("data-v")).isEqualTo("m");
    Element right = first(parse(BarChart.draw(frame(true), "L", "V", bars)), "rect", "fill");
    assertThat(right.getAttribute("x")).isEqualTo("75%");
  }

  @Test
  void whatIsNotRecordedIsNeverZero() {
    Chart chart =
        BarChart.draw(
            frame(false),
            "L",
            "V",
            Arrays.asList(BarChart.Bar.of("a", null), BarChart.Bar.of("b", 0.0)));
    assertThat(chart.table().rows().get(0).cells())
        .containsExactly(new ChartTable.Cell("not recorded", true));
    assertThat(chart.table().rows().get(1).cells())
        .containsExactly(new ChartTable.Cell("0", false));
    assertThat(chart.svg()).contains("class=\"dotted\"").doesNotContain("<rect");
  }

  @Test
  void stackedPartsLieEndToEnd() throws Exception {
    var parts =
        List.of(
            new StackedChart.Part("p", Fill.INK, null),
            new StackedChart.Part("q", Fill.PALE, null));
    var stacks =
        List.of(
            new StackedChart.Stack("a", List.of(1.0, 3.0), null),
            new StackedChart.Stack("b", List.of(4.0, 4.0), null));
    Chart amounts = StackedChart.draw(frame(false), "L", "T", parts, stacks, false);
    assertThat(amounts.svg()).contains("x=\"12.5%\" y=\"49\" width=\"37.5%\"");
    assertThat(amounts.table().rows().get(0).cells())
        .extracting(ChartTable.Cell::text)
        .containsExactly("1", "3", "4");
    Chart shares = StackedChart.draw(frame(true), "L", "T", parts, stacks, true);
    assertThat(shares.svg()).contains("x=\"0\" y=\"49\" width=\"75%\"");
  }

  @Test
  void lineKeepsItsDirectionAndItsGaps() {
    var lines = List.of(new LineChart.Line("n", Arrays.asList(0.0, 10.0, null, 10.0), null, false));
    Chart ltr = LineChart.draw(frame(false), "Year", "N", List.of("1", "2", "3", "4"), lines);
    Chart rtl = LineChart.draw(frame(true), "Year", "N", List.of("1", "2", "3", "4"), lines);
    String first = "x1=\"5%\" y1=\"216\" x2=\"35%\" y2=\"";
    assertThat(ltr.svg()).contains(first);
    assertThat(rtl.svg()).contains(first);
    assertThat(ltr.svg().split("class=\"stroke\"", -1)).as("one segment, one legend").hasSize(3);
  }

  @Test
  void theMapIsNotMirroredAndKnowsEveryCountry() {
    var countries =
        List.of(
            new TileMap.Country("MU", "Mauritius", 4.0, null),
            new TileMap.Country("FR", "France", 1.0, null),
            new TileMap.Country("VN", "Viet Nam", null, null));
    Chart ltr = TileMap.draw(frame(false), "C", "V", countries);
    Chart rtl = TileMap.draw(frame(true), "C", "V", countries);
    String tile = "<g class=\"tile s4\"><title>Mauritius: 4</title><rect x=\"321\" y=\"341\"";
    assertThat(ltr.svg()).contains(tile, "tile s1", "tile unknown");
    assertThat(rtl.svg()).contains(tile);
    assertThat(Tiles.all().keySet())
        .containsAll(
            Arrays.stream(java.util.Locale.getISOCountries())
                .filter(c -> !List.of("AQ", "BV", "GS", "HM", "TF", "UM").contains(c))
                .toList());
    assertThat(Tiles.all().values().stream().map(t -> t.column() + "/" + t.row()))
        .doesNotHaveDuplicates();
    assertThat(Tiles.all().values())
        .allMatch(t -> t.column() >= 0 && t.column() < 30 && t.row() >= 0 && t.row() < 20);
  }

  @Test
  void theScoreShowsRestsAndInvitations() {
    var step =
        new StaveDrawing.Step("2017", "Forum", null, Map.of(Voice.MEDIA, Heard.TO_BE_INVITED));
    var signs = List.of(new Sign(Voice.GOVERNMENT, "G", "Government"), MEDIA);
    Chart chart = StaveDrawing.draw(frame(false), "Step", signs, Heard::key, List.of(step));
    assertThat(chart.svg())
        .contains(
            "class=\"note rest\" data-v=\"g\"",
            "class=\"note ask\" data-v=\"m\"",
            "class=\"sign open\"");
    assertThat(chart.table().rows().get(0).cells())
        .extracting(ChartTable.Cell::text)
        .containsExactly("not-recorded", "to-be-invited");
  }

  @Test
  void ticksAreRound() {
    assertThat(Scale.over(java.util.stream.DoubleStream.of(0, 37), true).ticks())
        .containsExactly(0.0, 10.0, 20.0, 30.0, 40.0);
    assertThat(Scale.over(java.util.stream.DoubleStream.of(-.3, .4), false).ticks())
        .hasSize(5)
        .contains(0.0);
    assertThat(Scale.over(java.util.stream.DoubleStream.empty(), true).ticks())
        .hasSizeBetween(3, 6);
    assertThat(Scale.over(java.util.stream.DoubleStream.of(7, 7), false).ticks()).isNotEmpty();
  }

  @Test
  void labelsBreakByWidth() {
    assertThat(Words.wrap("one two three", 7)).containsExactly("one two", "three");
    assertThat(Words.wrap("unbreakable", 4)).containsExactly("unbreakable");
    assertThat(Words.wrap("文化表现形式", 6)).containsExactly("文化表", "现形式");
    assertThat(Words.wrap("", 6)).containsExactly("");
  }

  @Test
  void aDrawingThatStandsAloneBringsItsColours() throws Exception {
    for (Chart chart : oneOfEach(NASTY)) {
      String svg = PrintSvg.of(chart, 480, "Noto Sans'</style>");
      Element root = parse(new Chart(svg, chart.table())).getDocumentElement();
      assertThat(root.getAttribute("width")).matches("\\d+");
      assertThat(root.getFirstChild().getTextContent()).contains("#0b6bb8", "'Noto Sansstyle'");
    }
    assertThatThrownBy(() -> PrintSvg.of(oneOfEach("a").getFirst(), 10, "x"))
        .hasMessageContaining("10");
  }

  @Test
  void badInputNamesPlaceAndCure() {
    assertThatThrownBy(() -> BarChart.Bar.of("Media", -1.0))
        .hasMessageContaining("\"Media\"")
        .hasMessageContaining("≥ 0");
    assertThatThrownBy(() -> new ChartFrame("1 x", "", "", false, Svg::num, ""))
        .hasMessageContaining("1 x");
    assertThatThrownBy(() ->
            TileMap.draw(frame(false), "", "", List.of(new TileMap.Country("ZZ", "", 1.0, null))))
        .hasMessageContaining("ZZ");
    assertThatThrownBy(() ->
            LineChart.draw(
                frame(false),
                "",
                "",
                List.of("1"),
                List.of(new LineChart.Line("n", List.of(), null, false))))
        .hasMessageContaining("\"n\"");
    assertThatThrownBy(() -> Voice.ofKey("x")).hasMessageContaining("g, c, p, m");
  }
}

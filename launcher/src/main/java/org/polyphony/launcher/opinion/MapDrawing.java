package org.polyphony.launcher.opinion;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.polyphony.algorithms.opinion.Crowd;
import org.polyphony.algorithms.opinion.OpinionMap;

/** Draws the map: circles of people, each with the letter of its group. */
final class MapDrawing {

  private static final int WIDTH = 640;
  private static final int HEIGHT = 420;
  private static final int MARGIN = 30;
  private static final List<String> COLOURS =
      List.of("#1b5e8c", "#a3421f", "#33691e", "#6a3d9a", "#7a5c00");

  private final OpinionMap map;
  private final List<Crowd> crowds;
  private final double lowX;
  private final double lowY;
  private final double scale;

  MapDrawing(OpinionMap map, int minimum) {
    this.map = map;
    this.crowds = Crowd.of(map, minimum);
    this.lowX = least(Crowd::x);
    this.lowY = least(Crowd::y);
    double wide = Math.max(1e-9, -least(c -> -c.x()) - lowX);
    double high = Math.max(1e-9, -least(c -> -c.y()) - lowY);
    this.scale = Math.min((WIDTH - 2 * MARGIN) / wide, (HEIGHT - 2 * MARGIN) / high);
  }

  private double least(ToDoubleFunction<Crowd> along) {
    return crowds.stream().mapToDouble(along).min().orElse(0);
  }

  /** The letter of a group: A, B, C …, and numbers from the 27th on. */
  static String letter(int group) {
    return group < 26 ? String.valueOf((char) ('A' + group)) : Integer.toString(group + 1);
  }

  static String colour(int group) {
    return COLOURS.get(group % COLOURS.size());
  }

  /** The drawing inside a page, named by the element with the given id. */
  String svg(String namedBy) {
    return drawn("role=\"img\" aria-labelledby=\"" + namedBy + "\" class=\"map\"", "");
  }

  /** The drawing as a file of its own. */
  String standalone() {
    return drawn(
            "xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" font-family=\"sans-serif\""
                + " font-size=\"11\" font-weight=\"bold\" text-anchor=\"middle\"",
            "<title>Opinion map</title><style>text{fill:#fff;dominant-baseline:central}</style>"
                + "<rect width=\"100%\" height=\"100%\" fill=\"#fdfcf9\"/>")
        + "\n";
  }

  private String drawn(String attributes, String before) {
    StringBuilder svg = new StringBuilder();
    svg.append("<svg viewBox=\"0 0 %d %d\" %s>%s".formatted(WIDTH, HEIGHT, attributes, before));
    List<String> ids = map.groups().stream().map(OpinionMap.OpinionGroup::id).toList();
    for (Crowd crowd : crowds) {
      svg.append(circle(crowd, ids.indexOf(crowd.group())));
    }
    return svg.append("</svg>").toString();
  }

  private String circle(Crowd crowd, int group) {
    String x = Html.coordinate(MARGIN + scale * (crowd.x() - lowX));
    String y = Html.coordinate(HEIGHT - MARGIN - scale * (crowd.y() - lowY));
    double radius = Math.min(24, 5 + 1.6 * Math.sqrt(crowd.people()));
    return "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"%s\" fill-opacity=\".85\"/><text x=\"%s\" y=\"%s\">%s</text>"
        .formatted(x, y, Html.coordinate(radius), colour(group), x, y, letter(group));
  }
}

package org.polyphony.launcher.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.polyphony.algorithms.network.Layout;
import org.polyphony.algorithms.network.Network;
import org.polyphony.algorithms.network.NetworkReport;

/**
 * A drawing of a network as one SVG file without script. Members of a group (or, without groups, of
 * a community) have the same colour and the same shape; the area of a mark grows with its ties.
 */
final class NetworkSvg {

  private static final double SIZE = 800;
  private static final double MARGIN = 60;
  private static final int MOST_LABELS = 40;
  private static final String[] COLOURS = {
    "#1d5f8a", "#b4532a", "#3f7d4e", "#7a4f9a", "#8a6d1d", "#555555"
  };

  private final NetworkReport report;
  private final Network network;
  private final Layout layout;
  private final StringBuilder svg = new StringBuilder();

  private NetworkSvg(NetworkReport report, Layout layout) {
    this.report = report;
    this.network = report.network();
    this.layout = layout;
  }

  static String draw(NetworkReport report) {
    Layout layout = report.layout();
    if (layout == null) {
      throw new IllegalArgumentException("A drawing needs a layout.");
    }
    return new NetworkSvg(report, layout).draw();
  }

  private String draw() {
    List<String> kinds = kinds();
    double height = SIZE + 24 * kinds.size() + 20;
    add(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %.0f %.0f\""
            + " font-family=\"sans-serif\" font-size=\"12\" role=\"img\">",
        SIZE, height);
    add(
        "<title>%d members, %d ties</title><rect width=\"100%%\" height=\"100%%\" fill=\"#fff\"/>",
        network.size(), network.edges());
    edges();
    for (int v = 0; v < network.size(); v++) {
      mark(kind(v), x(v), y(v), radius(v), network.ids().get(v));
    }
    labels();
    for (int i = 0; i < kinds.size(); i++) {
      double line = SIZE + 24 * i + 10;
      mark(i, MARGIN, line, 6, "");
      text(MARGIN + 16, line + 4, "start", kinds.get(i));
    }
    return svg.append("</svg>\n").toString();
  }

  /** Names of what colours and shapes stand for; what does not fit shares the last. */
  private List<String> kinds() {
    int count = network.grouped() ? network.groupNames().size() : report.communities().count();
    List<String> kinds = new ArrayList<>();
    for (int i = 0; i < Math.min(count, COLOURS.length - 1); i++) {
      kinds.add(
          network.grouped()
              ? network.groupNames().get(i)
              : "Community %d (%d)".formatted(i + 1, report.communities().sizes()[i]));
    }
    if (IntStream.range(0, network.size()).anyMatch(v -> kind(v) == COLOURS.length - 1)) {
      while (kinds.size() < COLOURS.length - 1) {
        kinds.add("–");
      }
      kinds.add("…");
    }
    return kinds;
  }

  private int kind(int v) {
    int kind = network.grouped() ? network.group(v) : report.communities().of()[v];
    return kind < 0 ? COLOURS.length - 1 : Math.min(kind, COLOURS.length - 1);
  }

  private double x(int v) {
    return MARGIN + layout.x()[v] * (SIZE - 2 * MARGIN);
  }

  private double y(int v) {
    return MARGIN + layout.y()[v] * (SIZE - 2 * MARGIN);
  }

  private double radius(int v) {
    double scale = Math.min(1, 8 / Math.sqrt(network.size())) + 0.15;
    return scale * (3 + 2 * Math.sqrt(network.neighbours(v).length));
  }

  private void edges() {
    svg.append("<path fill=\"none\" stroke=\"#8a8a8a\" stroke-opacity=\"0.45\" d=\"");
    for (int v = 0; v < network.size(); v++) {
      for (int w : network.neighbours(v)) {
        if (w > v) {
          add("M%.1f %.1fL%.1f %.1f", x(v), y(v), x(w), y(w));
        }
      }
    }
    svg.append("\"/>\n");
  }

  private void mark(int kind, double x, double y, double r, String title) {
    add("<g fill=\"%s\" stroke=\"#fff\">", COLOURS[kind]);
    switch (kind) {
      case 0 -> add("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\">", x, y, r);
      case 1 -> polygon(x, y, r * 1.1, 4, 0.125);
      case 2 -> polygon(x, y, r * 1.2, 3, -0.25);
      case 3 -> polygon(x, y, r * 1.2, 4, 0);
      case 4 -> polygon(x, y, r * 1.1, 6, 0);
      default -> polygon(x, y, r * 1.2, 3, 0.25);
    }
    svg.append("<title>").append(escaped(title)).append("</title>");
    svg.append(kind == 0 ? "</circle></g>\n" : "</polygon></g>\n");
  }

  private void polygon(double x, double y, double r, int corners, double turn) {
    svg.append("<polygon points=\"");
    for (int i = 0; i < corners; i++) {
      double angle = 2 * Math.PI * (i / (double) corners + turn);
      add("%.1f,%.1f ", x + r * Math.cos(angle), y + r * Math.sin(angle));
    }
    svg.append("\">");
  }

  /** The best tied first; a label that finds no free place is left out. */
  private void labels() {
    LabelPlaces places = new LabelPlaces();
    IntStream.range(0, network.size())
        .boxed()
        .sorted(
            Comparator.comparingInt((Integer v) -> -network.degree(v))
                .thenComparing(Comparator.naturalOrder()))
        .limit(MOST_LABELS)
        .forEach(v -> {
          String id = network.ids().get(v);
          LabelPlaces.Place place = places.find(x(v), y(v), radius(v), id.length());
          if (place != null) {
            text(place.x(), place.y(), place.anchor(), id);
          }
        });
  }

  private void text(double x, double y, String anchor, String text) {
    add(
        "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" paint-order=\"stroke\" stroke=\"#fff\""
            + " stroke-width=\"3\">%s</text>%n",
        x, y, anchor, escaped(text));
  }

  private void add(String format, Object... values) {
    svg.append(String.format(Locale.ROOT, format, values));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}

package org.polyphony.platform.ui.charts;

import java.util.function.DoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * What every drawing needs besides its data.
 *
 * @param id unique on the page; a lower-case letter, then letters, digits or hyphens
 * @param title what is shown, in the reader's language
 * @param description one sentence with the main finding or how to read it
 * @param rtl whether the page runs from right to left
 * @param numbers writes a number for the reader's locale
 * @param missing the words for a value that is not recorded
 */
public record ChartFrame(
    String id,
    String title,
    String description,
    boolean rtl,
    DoubleFunction<String> numbers,
    String missing) {

  /** Checks the id, since it is written into references. */
  public ChartFrame {
    if (!id.matches("[a-z][a-zA-Z0-9-]*")) {
      throw new IllegalArgumentException(
          "chart id \"" + id + "\" must be a letter, then letters, digits or hyphens");
    }
  }

  /** Opens the drawing at full width and the given height in pixels. */
  Svg fluid(String kind, double height) {
    Svg svg = new Svg();
    svg.open("svg", rootAttributes(kind, "100%", height, null));
    return head(svg);
  }

  /** Opens a drawing that scales with its width; lengths in units of the view box. */
  Svg scaled(String kind, double width, double height) {
    Svg svg = new Svg();
    String box = "0 0 " + Svg.num(width) + " " + Svg.num(height);
    svg.open("svg", rootAttributes(kind, Svg.num(width), height, box));
    return head(svg);
  }

  /** Opens a drawing like {@link #scaled} whose parts are links: not one picture but a group. */
  Svg links(String kind, double width, double height) {
    Svg svg = new Svg();
    String box = "0 0 " + Svg.num(width) + " " + Svg.num(height);
    var attributes = rootAttributes(kind, Svg.num(width), height, box);
    attributes[5] = "group";
    svg.open("svg", attributes);
    return head(svg);
  }

  private @Nullable String[] rootAttributes(
      String kind, String width, double height, @Nullable String viewBox) {
    return new @Nullable String[] {
      "xmlns",
      "http://www.w3.org/2000/svg",
      "class",
      "chart " + kind,
      "role",
      "img",
      "aria-labelledby",
      id + "-t " + id + "-d",
      "direction",
      rtl ? "rtl" : "ltr",
      "width",
      width,
      "height",
      Svg.num(height),
      "viewBox",
      viewBox
    };
  }

  private Svg head(Svg svg) {
    svg.element("title", title, "id", id + "-t");
    svg.element("desc", description, "id", id + "-d");
    return svg;
  }

  /** Writes the hatch pattern that {@link Fill#HATCH} refers to. */
  void hatch(Svg svg) {
    svg.open("defs");
    svg.open(
        "pattern",
        "id",
        id + "-h",
        "width",
        "5",
        "height",
        "5",
        "patternUnits",
        "userSpaceOnUse",
        "patternTransform",
        "rotate(25)");
    svg.leaf("path", "class", "hatch", "d", "M1 0V5");
    svg.close();
    svg.close();
  }

  /** The value as a table cell; null says that it is not recorded. */
  ChartTable.Cell cell(@Nullable Double value) {
    return value == null
        ? new ChartTable.Cell(missing, true)
        : new ChartTable.Cell(numbers.apply(value), false);
  }

  /** Where text of the reader's script begins: 0 % or 100 %. */
  String start() {
    return rtl ? "100%" : "0";
  }

  /** Where it ends. */
  String end() {
    return rtl ? "0" : "100%";
  }

  /** The x of a length that begins at {@code from} and is {@code length} long, both in percent. */
  String x(double from, double length) {
    return Svg.percent(rtl ? 100 - from - length : from);
  }
}

package org.polyphony.platform.ui.charts;

/** The five shapes, drawn round (0, 0); a mark is about as wide as twice its radius. */
final class Shapes {
  private Shapes() {}

  /** A sign: the shape of the voice with its letter, filled or hollow. */
  static void sign(Svg svg, Sign sign, boolean hollow, double x, double y, double radius) {
    svg.open(
        "g",
        "class",
        hollow ? "sign open" : "sign",
        "data-v",
        sign.voice().key(),
        "transform",
        "translate(" + Svg.num(x) + " " + Svg.num(y) + ")");
    svg.leaf("path", "d", path(sign.voice(), radius));
    double drop = sign.voice() == Voice.MEDIA ? radius * .58 : radius * .38;
    svg.text("letter", "0", drop, "middle", sign.letter());
    svg.close();
  }

  /** The outline of a voice's shape. */
  static String path(Voice voice, double r) {
    return switch (voice) {
      case GOVERNMENT -> polygon(r * .9, 45, 4, Math.sqrt(2));
      case CIVIL_SOCIETY -> circle(r);
      case PRIVATE_SECTOR -> polygon(r * 1.2, 0, 4, 1);
      case MEDIA -> polygon(r * 1.4, -90, 3, 1);
      case ACADEMIA -> polygon(r * 1.08, -90, 6, 1);
    };
  }

  /** A shape for the n-th series without a voice, so that lines differ by more than a dash. */
  static String mark(int series, double r) {
    return path(Voice.values()[Math.floorMod(series + 1, Voice.values().length)], r);
  }

  private static String circle(double r) {
    String a = Svg.num(r);
    String d = Svg.num(2 * r);
    return "M-" + a + " 0a" + a + " " + a + " 0 1 0 " + d + " 0a" + a + " " + a + " 0 1 0-" + d
        + " 0z";
  }

  private static String polygon(double r, double firstDegrees, int corners, double stretch) {
    StringBuilder path = new StringBuilder("M");
    for (int i = 0; i < corners; i++) {
      double angle = Math.toRadians(firstDegrees + 360.0 * i / corners);
      path.append(i == 0 ? "" : "L")
          .append(Svg.num(r * stretch * Math.cos(angle)))
          .append(' ')
          .append(Svg.num(r * stretch * Math.sin(angle)));
    }
    return path.append('z').toString();
  }
}

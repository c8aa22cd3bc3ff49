package org.polyphony.platform.ui.charts;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How an area or a line of a series is told from the others: the colour of a voice, or ink in steps
 * and hatches, since colour means a voice and nothing else.
 */
public enum Fill {
  INK,
  MID,
  PALE,
  HATCH,
  OUTLINE,
  SIGNAL,
  GOVERNMENT,
  CIVIL_SOCIETY,
  PRIVATE_SECTOR,
  MEDIA,
  ACADEMIA;

  /** The fill of a voice. */
  public static Fill of(Voice voice) {
    return valueOf(voice.name());
  }

  /** The voice whose colour this is, or null for ink. */
  public @Nullable Voice voice() {
    return ordinal() < GOVERNMENT.ordinal() ? null : Voice.valueOf(name());
  }

  /** Writes a filled rectangle; lengths with their unit or in pixels. */
  void rect(Svg svg, ChartFrame frame, String x, double y, String width, double height) {
    Voice voice = voice();
    svg.leaf(
        "rect",
        "class",
        voice == null ? "f-" + name().toLowerCase(Locale.ROOT) : "fill",
        "data-v",
        voice == null ? null : voice.key(),
        "fill",
        this == HATCH ? "url(#" + frame.id() + "-h)" : null,
        "x",
        x,
        "y",
        Svg.num(y),
        "width",
        width,
        "height",
        Svg.num(height));
  }
}

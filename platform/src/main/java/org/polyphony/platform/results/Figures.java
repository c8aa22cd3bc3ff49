package org.polyphony.platform.results;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.i18n.Formats;

/** Figures of measurements as the reader's language writes them. */
public final class Figures {

  private Figures() {}

  /** A figure with its unit; empty where there is none, which is not zero. */
  public static String written(@Nullable BigDecimal figure, String unit) {
    if (figure == null) {
      return "";
    }
    String number = Formats.number(figure.doubleValue());
    return unit.isEmpty() ? number : number + " " + unit;
  }

  /** The figure found, with its unit. */
  public static String actual(MeasurementDraft draft) {
    return written(draft.actual(), draft.unit());
  }
}

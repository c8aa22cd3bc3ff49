package org.polyphony.platform.assessments;

import java.time.LocalDate;
import org.polyphony.platform.shared.Refused;

/** Rules that assessments, needs and offers share. */
final class Checks {

  /** The scale of influence, interest and maturity begins at one. */
  static final int MOST = 5;

  private Checks() {}

  static void scale(String field, int value) {
    if (value < 1 || value > MOST) {
      throw Refused.at(field, "ui.form.range", "least", 1, "most", MOST);
    }
  }

  /** A day later than UTC's is today's west of the date line at most. */
  static void day(LocalDate day, LocalDate today) {
    if (day.isAfter(today.plusDays(1))) {
      throw Refused.at("day", "assessments.refused.future");
    }
  }

  static void length(String field, String text) {
    int length = text.codePointCount(0, text.length());
    if (length > 1000) {
      throw Refused.at(field, "ui.form.too-long", "limit", 1000, "length", length);
    }
  }
}

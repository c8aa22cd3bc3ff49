package org.polyphony.platform.engagement.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.DatePrecision;
import org.polyphony.platform.shared.PartialDate;
import org.polyphony.platform.ui.Form;

/** Whole days in forms. */
final class Days {

  private Days() {}

  /** The day in a field; null if it is empty. A month or a year alone is an error. */
  static @Nullable LocalDate read(Form form, String name) {
    PartialDate date = form.date(name);
    if (date != null && date.precision() != DatePrecision.DAY) {
      form.reject(name, "engagement.refused.day", "value", form.value(name));
    }
    return date == null ? null : date.first();
  }
}

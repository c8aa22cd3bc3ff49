package org.polyphony.platform.assessments.web;

import java.time.LocalDate;
import org.polyphony.platform.shared.DatePrecision;
import org.polyphony.platform.shared.PartialDate;
import org.polyphony.platform.ui.Form;

/** Whole days in forms. */
final class Days {

  private Days() {}

  /** The day in a field; empty, a month or a year alone is an error. */
  static LocalDate read(Form form, String name) {
    PartialDate date = form.date(name);
    if (date == null && form.error(name) == null) {
      form.reject(name, "ui.form.required");
    }
    if (date != null && date.precision() != DatePrecision.DAY) {
      form.reject(name, "assessments.refused.day", "value", form.value(name));
    }
    return date == null ? LocalDate.EPOCH : date.first();
  }
}

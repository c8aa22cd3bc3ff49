package org.polyphony.platform.registration.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.DatePrecision;
import org.polyphony.platform.shared.PartialDate;
import org.polyphony.platform.ui.Form;

/** Days and times of day in forms. */
final class Times {

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm");

  private Times() {}

  /** The day in a field that must not be empty; null, and an error beside it, if there is none. */
  static @Nullable LocalDate day(Form form, String name) {
    PartialDate date = form.date(name);
    if (date == null) {
      form.reject(name, "ui.form.required");
    } else if (date.precision() != DatePrecision.DAY) {
      form.reject(name, "registration.refused.day", "value", form.value(name));
    }
    return date == null ? null : date.first();
  }

  /** A day and, in the field {@code nameTime}, a time of day. */
  static @Nullable LocalDateTime moment(Form form, String name) {
    LocalDate day = day(form, name);
    LocalTime time = time(form, name + "Time");
    return day == null || time == null ? null : day.atTime(time);
  }

  private static @Nullable LocalTime time(Form form, String name) {
    String typed = form.required(name, 5);
    try {
      return typed.isEmpty() ? null : LocalTime.parse(typed, CLOCK);
    } catch (DateTimeParseException _) {
      form.reject(name, "registration.refused.time", "value", typed);
      return null;
    }
  }

  static void put(Form form, String name, LocalDateTime moment) {
    form.put(name, moment.toLocalDate());
    form.put(name + "Time", CLOCK.format(moment));
  }
}

package org.polyphony.platform.privacy.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.privacy.Basis;
import org.polyphony.platform.privacy.DecisionDraft;
import org.polyphony.platform.privacy.Way;
import org.polyphony.platform.ui.Form;

/** Reads the form of a decision. */
final class DecisionForm {

  private DecisionForm() {}

  static DecisionDraft read(Form form) {
    String purpose = form.required("purpose", 40);
    String act = form.required("act", 10);
    Basis basis = form.choice("basis", Basis.class);
    Way way = form.choice("way", Way.class);
    LocalDate decided = day(form, "decided");
    LocalDate expires = day(form, "expires");
    String shown = form.text("shown", 2_000);
    String proof = form.text("proof", 1_000);
    require(form, "basis", basis);
    require(form, "way", way);
    require(form, "decided", decided);
    form.check();
    if (basis == null || way == null || decided == null) {
      throw new IllegalStateException("A form without errors lacks a field");
    }
    return new DecisionDraft(
        purpose, act.equals("given"), basis, way, decided, expires, shown, proof);
  }

  private static void require(Form form, String name, @Nullable Object value) {
    if (value == null) {
      form.reject(name, "ui.form.required");
    }
  }

  private static @Nullable LocalDate day(Form form, String name) {
    String value = form.value(name).strip();
    try {
      return value.isEmpty() ? null : LocalDate.parse(value);
    } catch (DateTimeException _) {
      form.reject(name, "privacy.refused.day", "value", value);
      return null;
    }
  }
}

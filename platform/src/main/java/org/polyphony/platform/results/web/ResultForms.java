package org.polyphony.platform.results.web;

import org.jspecify.annotations.Nullable;
import org.polyphony.platform.results.MeasurementDraft;
import org.polyphony.platform.results.MeasurementView;
import org.polyphony.platform.results.ResultLevel;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.ui.Form;

/** Between a measurement and the fields of its form. */
final class ResultForms {

  private ResultForms() {}

  static Form filled(MeasurementView view) {
    var draft = view.draft();
    return Form.blank()
        .put("version", view.version())
        .put("level", draft.level())
        .put("outcome", draft.outcome())
        .put("title", draft.title())
        .put("finding", draft.finding())
        .put("date", draft.date())
        .put("unit", draft.unit())
        .put("baseline", draft.baseline())
        .put("target", draft.target())
        .put("actual", draft.actual());
  }

  static MeasurementDraft read(
      Form form, long exchangeId, boolean sample, @Nullable MeasurementDraft before) {
    form.required("level", 20);
    ResultLevel level = form.choice("level", ResultLevel.class);
    String outcome = form.text("outcome", 80);
    var draft =
        new MeasurementDraft(
            exchangeId,
            level == null ? ResultLevel.OUTPUT : level,
            outcome.isEmpty() ? null : outcome,
            form.requiredLocalized(
                "title", before == null ? LocalizedText.EMPTY : before.title(), 300),
            form.localized(
                "finding", before == null ? LocalizedText.EMPTY : before.finding(), 4000),
            form.date("date"),
            form.text("unit", 120),
            form.decimal("baseline"),
            form.decimal("target"),
            form.decimal("actual"),
            sample);
    form.check();
    return draft;
  }
}

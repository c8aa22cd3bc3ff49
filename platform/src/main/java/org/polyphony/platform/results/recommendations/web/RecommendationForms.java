package org.polyphony.platform.results.recommendations.web;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.results.recommendations.RecommendationDraft;
import org.polyphony.platform.results.recommendations.RecommendationSource;
import org.polyphony.platform.results.recommendations.RecommendationView;
import org.polyphony.platform.shared.DatePrecision;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.PartialDate;
import org.polyphony.platform.ui.Form;

/** Between a recommendation and the fields of its form. */
final class RecommendationForms {

  private RecommendationForms() {}

  static Form filled(RecommendationView view) {
    var draft = view.draft();
    return Form.blank()
        .put("version", view.version())
        .put("source", draft.source())
        .put("madeBy", draft.madeBy())
        .put("addressee", draft.addressee())
        .put("title", draft.title())
        .put("note", draft.note())
        .put("made", draft.made())
        .put("due", draft.due())
        .put("owner", draft.owner())
        .put("change", draft.change());
  }

  static RecommendationDraft read(Form form, long exchange, @Nullable RecommendationDraft before) {
    form.required("source", 20);
    var source = form.choice("source", RecommendationSource.class);
    var draft =
        new RecommendationDraft(
            exchange,
            form.number("change", 1, Long.MAX_VALUE),
            Objects.requireNonNullElse(source, RecommendationSource.EXPERT),
            form.text("madeBy", 300),
            form.required("addressee", 300),
            form.requiredLocalized(
                "title", before == null ? LocalizedText.EMPTY : before.title(), 600),
            form.localized("note", before == null ? LocalizedText.EMPTY : before.note(), 4000),
            form.date("made"),
            day(form),
            form.number("owner", 1, Long.MAX_VALUE));
    form.check();
    return draft;
  }

  private static @Nullable LocalDate day(Form form) {
    PartialDate due = form.date("due");
    if (due != null && due.precision() != DatePrecision.DAY) {
      form.reject("due", "recommendations.refused.day", "value", form.value("due"));
    }
    return due == null ? null : due.first();
  }

  static int version(Form form) {
    return Objects.requireNonNullElse(form.number("version", 0, Integer.MAX_VALUE), -1L).intValue();
  }
}

package org.polyphony.platform.results.changes.web;

import java.util.HashSet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.results.changes.ChangeDraft;
import org.polyphony.platform.results.changes.ChangeKind;
import org.polyphony.platform.results.changes.ChangeView;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.ui.Form;

/** Between an institutional change and the fields of its form. */
final class ChangeForms {

  private ChangeForms() {}

  static Form filled(ChangeView view) {
    var draft = view.draft();
    return Form.blank()
        .put("version", view.version())
        .put("kind", draft.kind())
        .put("title", draft.title())
        .put("note", draft.note())
        .put("authority", draft.authority())
        .put("country", draft.country())
        .putAll("outcomes", draft.outcomes());
  }

  static ChangeDraft read(Form form, boolean sample, @Nullable ChangeDraft before) {
    form.required("kind", 20);
    String country = form.text("country", 2);
    var draft =
        new ChangeDraft(
            form.choice("kind", ChangeKind.class),
            form.requiredLocalized("title", before(before == null ? null : before.title()), 300),
            form.localized("note", before(before == null ? null : before.note()), 4000),
            form.localized("authority", before(before == null ? null : before.authority()), 300),
            country.isEmpty() ? null : country,
            new HashSet<>(form.values("outcomes")),
            sample);
    form.check();
    return draft;
  }

  private static LocalizedText before(@Nullable LocalizedText text) {
    return Objects.requireNonNullElse(text, LocalizedText.EMPTY);
  }

  static int version(Form form) {
    return Objects.requireNonNullElse(form.number("version", 0, Integer.MAX_VALUE), -1L).intValue();
  }
}

package org.polyphony.platform.followup.web;

import org.polyphony.platform.followup.StatementDraft;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.ui.Form;

/** Between a statement and the fields of its form. */
final class StatementForms {

  private static final int LONG = 4000;

  private StatementForms() {}

  static Form filled(StatementDraft draft) {
    return Form.blank()
        .put("language", draft.language().code())
        .put("outcome", draft.outcome())
        .put("description", draft.description())
        .put("significance", draft.significance())
        .put("contribution", draft.contribution())
        .put("evidence", draft.evidence());
  }

  static StatementDraft read(Form form, Language language) {
    String outcome = form.text("outcome", 80);
    return new StatementDraft(
        language,
        outcome.isEmpty() ? null : outcome,
        form.required("description", LONG),
        form.text("significance", LONG),
        form.text("contribution", LONG),
        form.text("evidence", 600));
  }
}

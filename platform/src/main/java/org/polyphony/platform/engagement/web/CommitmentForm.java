package org.polyphony.platform.engagement.web;

import java.util.Objects;
import org.polyphony.platform.engagement.CommitmentDraft;
import org.polyphony.platform.engagement.CommitmentView;
import org.polyphony.platform.ui.Form;

/** A commitment as a form. */
final class CommitmentForm {

  private CommitmentForm() {}

  static Form filled(CommitmentView view) {
    var draft = view.draft();
    return Form.blank()
        .put("version", view.version())
        .put("about", draft.to())
        .put("text", draft.text())
        .put("promised", draft.promised())
        .put("due", draft.due())
        .put("owner", draft.owner());
  }

  static CommitmentDraft read(Form form) {
    Long to = NoteForm.about(form).stream().findFirst().orElse(null);
    if (to == null) {
      form.reject("about", "engagement.refused.about");
    }
    String text = form.required("text", 1000);
    var promised = Days.read(form, "promised");
    if (promised == null) {
      form.reject("promised", "ui.form.required");
    }
    var due = Days.read(form, "due");
    Long owner = form.number("owner", 1, Long.MAX_VALUE);
    form.check();
    return new CommitmentDraft(
        Objects.requireNonNull(to), text, Objects.requireNonNull(promised), due, owner);
  }
}

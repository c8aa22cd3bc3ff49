package org.polyphony.platform.proposals.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.proposals.ProposalDraft;
import org.polyphony.platform.proposals.ProposalKind;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.ui.Form;

/** Reads what somebody asks for. */
final class ProposalForm {

  private static final int MOST_KEYS = 20;

  private ProposalForm() {}

  static ProposalDraft read(Form form) {
    ProposalKind kind = form.choice("kind", ProposalKind.class);
    if (kind == null && form.error("kind") == null) {
      form.reject("kind", "ui.form.required");
    }
    String title = form.required("title", 300);
    String need = form.required("need", 4000);
    String audience = form.text("audience", 1000);
    String behalf = form.text("behalf", 300);
    var wanted = form.date("wanted");
    form.check();
    return new ProposalDraft(
        Objects.requireNonNull(kind),
        Language.of(form.value("language")).orElse(Reader.language()),
        title,
        need,
        plain(audience),
        plain(behalf),
        form.value("country").isEmpty() ? null : form.value("country"),
        form.values("areas").stream().limit(MOST_KEYS).toList(),
        form.values("outcomes").stream().limit(MOST_KEYS).toList(),
        wanted);
  }

  private static String plain(@Nullable String text) {
    return Objects.requireNonNullElse(text, "");
  }
}

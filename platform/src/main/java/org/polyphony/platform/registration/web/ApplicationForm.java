package org.polyphony.platform.registration.web;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.registration.Application;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.ui.Form;

/** Reads and fills the form of a registration. */
final class ApplicationForm {

  private static final int NAME = 300;
  private static final int NEEDS = 2000;

  private ApplicationForm() {}

  /** What was typed; call inside {@link Form#submit}. */
  static Application read(Form form) {
    String name = form.required("name", NAME);
    String email = form.required("email", 254).toLowerCase(Locale.ROOT);
    String organization = form.text("organization", NAME);
    Long category = form.number("category", 1, Long.MAX_VALUE);
    if (category == null) {
      form.reject("category", "ui.form.required");
    }
    var needs = new Application.Needs(form.text("access", NEEDS), form.text("diet", NEEDS));
    form.check();
    return new Application(
        name,
        email,
        organization,
        chosen(form, "country"),
        Objects.requireNonNull(category),
        Language.of(form.value("language")).orElse(Reader.language()),
        form.has("listed", "yes"),
        needs);
  }

  static Form filled(Application application, int version) {
    return Form.blank()
        .put("version", version)
        .put("name", application.name())
        .put("email", application.email())
        .put("organization", application.organization())
        .put("country", application.country())
        .put("category", application.category())
        .put("language", application.language().code())
        .put("listed", application.listed() ? "yes" : null)
        .put("access", application.needs().access())
        .put("diet", application.needs().diet());
  }

  private static @Nullable String chosen(Form form, String name) {
    String value = form.value(name).strip();
    return value.isEmpty() ? null : value;
  }
}

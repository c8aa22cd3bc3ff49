package org.polyphony.platform.stakeholders.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.stakeholders.PersonDetails;
import org.polyphony.platform.stakeholders.PersonRecord;
import org.polyphony.platform.stakeholders.Sex;
import org.polyphony.platform.ui.Form;

/** Between a person and the form. */
final class PersonForm {

  private PersonForm() {}

  static Form filled(PersonRecord record) {
    var details = record.details();
    var form =
        Form.blank()
            .put("version", record.version())
            .put("name", details.name())
            .put("otherNames", String.join("\n", details.otherNames()))
            .put("sex", details.sex())
            .put("languages", String.join(", ", details.languages()))
            .put("email", details.email())
            .put("phone", details.phone());
    ProfileForm.fill(form, details.profile());
    return form;
  }

  /** What tells a person from others, as far as it is typed; nothing is refused. */
  static PersonDetails typed(Form form) {
    return new PersonDetails(
        form.value("name").strip(),
        parts(form.value("otherNames"), "\\R"),
        Sex.NOT_STATED,
        List.of(),
        form.value("email").strip(),
        form.value("phone").strip(),
        ProfileForm.typed(form));
  }

  static PersonDetails read(Form form, LocalizedText notesBefore) {
    var details =
        new PersonDetails(
            form.required("name", 300),
            parts(form.text("otherNames", 3100), "\\R"),
            Objects.requireNonNullElse(form.choice("sex", Sex.class), Sex.NOT_STATED),
            parts(form.text("languages", 200).toLowerCase(Locale.ROOT), "[,;\\s]+"),
            form.text("email", 320),
            form.text("phone", 60),
            ProfileForm.read(form, notesBefore));
    form.check();
    return details;
  }

  private static List<String> parts(String text, String separator) {
    return Arrays.stream(text.split(separator))
        .map(String::strip)
        .filter(it -> !it.isEmpty())
        .distinct()
        .toList();
  }
}

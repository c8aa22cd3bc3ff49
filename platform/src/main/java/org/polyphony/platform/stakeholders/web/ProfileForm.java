package org.polyphony.platform.stakeholders.web;

import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.stakeholders.Marks;
import org.polyphony.platform.stakeholders.Profile;
import org.polyphony.platform.ui.Form;

/** The fields that organisations and people share. */
final class ProfileForm {

  private ProfileForm() {}

  static void fill(Form form, Profile profile) {
    form.put("group", profile.group())
        .put("kind", profile.kind())
        .put("level", profile.level())
        .put("country", profile.country())
        .put("notes", profile.notes());
    OwnForm.fill(form, profile.own());
    form.put("sample", profile.marks().sample() ? "yes" : null);
    form.put("confidential", profile.marks().confidential() ? "yes" : null);
    form.put("cited", profile.marks().counted() ? null : "yes");
  }

  /** Only what tells one record from another. */
  static Profile typed(Form form) {
    String country = form.value("country");
    return Profile.EMPTY.in(null, country.isEmpty() ? null : country);
  }

  static Profile read(Form form, LocalizedText notes) {
    return new Profile(
        optional(form, "group"),
        optional(form, "kind"),
        optional(form, "level"),
        optional(form, "country"),
        form.localized("notes", notes, 5000),
        new Marks(
            form.has("sample", "yes"), !form.has("cited", "yes"), form.has("confidential", "yes")));
  }

  private static @Nullable String optional(Form form, String name) {
    String value = form.value(name).strip();
    return value.isEmpty() ? null : value;
  }
}

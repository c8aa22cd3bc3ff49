package org.polyphony.platform.stakeholders.web;

import java.util.EnumMap;
import org.polyphony.platform.i18n.LocalizedTexts;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.TranslationState;
import org.polyphony.platform.stakeholders.OrganisationDetails;
import org.polyphony.platform.stakeholders.OrganisationRecord;
import org.polyphony.platform.stakeholders.Profile;
import org.polyphony.platform.ui.Form;

/** Between an organisation and its form. */
final class OrganisationForm {

  private static final OrganisationDetails BLANK =
      new OrganisationDetails(LocalizedText.EMPTY, Profile.EMPTY);

  private OrganisationForm() {}

  static Form filled(OrganisationRecord record) {
    var details = record.details();
    var form =
        Form.blank()
            .put("version", record.version())
            .put("name", details.name())
            .put("acronym", details.acronym())
            .put("web", details.web());
    ProfileForm.fill(form, details.profile());
    return form;
  }

  /** What tells an organisation from others, as far as it is typed; nothing is refused. */
  static OrganisationDetails typed(Form form) {
    return new OrganisationDetails(
        typed(form, "name"),
        typed(form, "acronym"),
        form.value("web").strip(),
        ProfileForm.typed(form));
  }

  private static LocalizedText typed(Form form, String name) {
    var words = new EnumMap<Language, String>(Language.class);
    for (Language language : Language.values()) {
      String typed = form.value(name + "." + language.code()).strip();
      if (!typed.isEmpty()) {
        words.put(language, typed);
      }
    }
    return LocalizedTexts.of(words, TranslationState.HUMAN);
  }

  static OrganisationDetails read(Form form) {
    return read(form, BLANK);
  }

  static OrganisationDetails read(Form form, OrganisationDetails before) {
    var details =
        new OrganisationDetails(
            form.requiredLocalized("name", before.name(), 300),
            form.localized("acronym", before.acronym(), 60),
            form.text("web", 500),
            ProfileForm.read(form, before.profile().notes()));
    form.check();
    return details;
  }
}

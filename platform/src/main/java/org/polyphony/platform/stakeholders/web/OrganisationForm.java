package org.polyphony.platform.stakeholders.web;

import org.polyphony.platform.shared.LocalizedText;
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

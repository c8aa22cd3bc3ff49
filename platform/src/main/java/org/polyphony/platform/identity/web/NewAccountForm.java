package org.polyphony.platform.identity.web;

import org.polyphony.platform.identity.NewAccount;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.ui.Form;

/** Reads {@code name} and {@code password} of somebody who makes an account. */
final class NewAccountForm {

  static final int NAME = 200;

  private NewAccountForm() {}

  static NewAccount read(Form form, String email, Language language) {
    String name = form.required("name", NAME);
    String password = form.value("password");
    if (password.isEmpty()) {
      form.reject("password", "ui.form.required");
    }
    form.check();
    return new NewAccount(email, name, language, password);
  }
}

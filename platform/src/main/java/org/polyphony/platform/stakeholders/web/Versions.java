package org.polyphony.platform.stakeholders.web;

import java.util.Objects;
import org.polyphony.platform.ui.Form;

/** The version of a record that a form began from. */
final class Versions {

  private Versions() {}

  /** Missing means that somebody tampered with the form: no record has that version. */
  static long of(Form form) {
    return Objects.requireNonNullElse(form.number("version", 0, Long.MAX_VALUE), -1L);
  }
}

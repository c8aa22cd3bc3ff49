package org.polyphony.platform.contacts;

import org.polyphony.platform.shared.Refused;

/** How long a text may be. */
final class Lengths {

  private static final int MOST = 500;

  private Lengths() {}

  static void check(String field, String text) {
    int length = text.codePointCount(0, text.length());
    if (length > MOST) {
      throw Refused.at(field, "ui.form.too-long", "limit", MOST, "length", length);
    }
  }
}

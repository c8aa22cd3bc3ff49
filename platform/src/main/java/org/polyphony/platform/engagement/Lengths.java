package org.polyphony.platform.engagement;

import org.polyphony.platform.shared.Refused;

/** Limits of texts, in characters as people count them. */
final class Lengths {

  private Lengths() {}

  static void check(String field, String text, int limit) {
    int length = text.codePointCount(0, text.length());
    if (length > limit) {
      throw Refused.at(field, "ui.form.too-long", "limit", limit, "length", length);
    }
    if (text.indexOf('\0') >= 0) {
      throw Refused.at(field, "engagement.refused.nul");
    }
  }
}

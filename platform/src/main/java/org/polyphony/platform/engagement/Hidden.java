package org.polyphony.platform.engagement;

/** Words that the audit trail may not tell: it only shows whether they are others. */
final class Hidden {

  private Hidden() {}

  static String of(String text) {
    return text.isEmpty() ? "" : "●●● " + Integer.toHexString(text.hashCode());
  }
}

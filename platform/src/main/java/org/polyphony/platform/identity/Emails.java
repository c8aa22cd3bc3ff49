package org.polyphony.platform.identity;

import java.util.Locale;
import java.util.regex.Pattern;
import org.polyphony.platform.shared.Refused;

/** E-mail addresses: one form for comparing, and a check that catches slips of the hand. */
final class Emails {

  private static final Pattern FORM =
      Pattern.compile(
          "[^\\s@<>()\\[\\],;:\\\\\"\\p{Cntrl}]+@[^\\s@<>()\\[\\],;:\\\\\"\\p{Cntrl}]+\\.[^\\s@.<>]+");

  private Emails() {}

  /** The form in which addresses are kept and compared. */
  static String normal(String email) {
    return email.strip().toLowerCase(Locale.ROOT);
  }

  /**
   * The normal form of a new address.
   *
   * @throws Refused at {@code field} if it cannot be one
   */
  static String checked(String field, String email) {
    String normal = normal(email);
    if (normal.length() > 254 || !FORM.matcher(normal).matches()) {
      throw Refused.at(field, "identity.refused.email", "value", email.strip());
    }
    return normal;
  }
}

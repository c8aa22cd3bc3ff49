package org.polyphony.platform.stakeholders.duplicates;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.MatchType;
import org.jspecify.annotations.Nullable;

/** Telephone numbers as people write them (libphonenumber). */
final class Phones {

  /** Fewer digits are an extension, or no number at all. */
  private static final int LEAST = 6;

  private static final int TAIL = 8;

  private Phones() {}

  /** The digits by which the database finds numbers that may be the same, or empty. */
  static String tail(String phone) {
    String digits = phone.replaceAll("[^0-9]", "");
    return digits.length() < LEAST ? "" : digits.substring(Math.max(0, digits.length() - TAIL));
  }

  /**
   * Whether two numbers are the same, one or both with or without the codes of country and trunk.
   *
   * @param countryOne ISO 3166-1 alpha-2 for the first number, or null
   */
  static boolean same(
      String one, @Nullable String countryOne, String other, @Nullable String countryOther) {
    if (tail(one).isEmpty() || tail(other).isEmpty()) {
      return false;
    }
    var match =
        PhoneNumberUtil.getInstance()
            .isNumberMatch(international(one, countryOne), international(other, countryOther));
    return match == MatchType.EXACT_MATCH || match == MatchType.NSN_MATCH;
  }

  private static String international(String phone, @Nullable String country) {
    var util = PhoneNumberUtil.getInstance();
    try {
      var number = util.parse(phone, country);
      return util.format(number, PhoneNumberUtil.PhoneNumberFormat.E164);
    } catch (com.google.i18n.phonenumbers.NumberParseException _) {
      return phone;
    }
  }
}

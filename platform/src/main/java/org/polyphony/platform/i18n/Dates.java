package org.polyphony.platform.i18n;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import org.polyphony.platform.shared.Language;

/** Days in words. */
final class Dates {

  /** Arabic documents of the United Nations name each month twice: Levantine, then Roman. */
  private static final String[] ARABIC_MONTHS = {
    "كانون الثاني/يناير",
    "شباط/فبراير",
    "آذار/مارس",
    "نيسان/أبريل",
    "أيار/مايو",
    "حزيران/يونيو",
    "تموز/يوليو",
    "آب/أغسطس",
    "أيلول/سبتمبر",
    "تشرين الأول/أكتوبر",
    "تشرين الثاني/نوفمبر",
    "كانون الأول/ديسمبر"
  };

  private Dates() {}

  static String format(LocalDate day, String skeleton, Language language) {
    if (language == Language.AR) {
      return arabic(day, skeleton);
    }
    DateFormat format =
        DateFormat.getInstanceForSkeleton(skeleton, ULocale.forLocale(language.locale()));
    format.setTimeZone(TimeZone.GMT_ZONE);
    return format.format(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
  }

  private static String arabic(LocalDate day, String skeleton) {
    String month = ARABIC_MONTHS[day.getMonthValue() - 1];
    return switch (skeleton) {
      case DateFormat.YEAR -> String.valueOf(day.getYear());
      case DateFormat.YEAR_MONTH -> month + " " + day.getYear();
      default -> day.getDayOfMonth() + " " + month + " " + day.getYear();
    };
  }
}

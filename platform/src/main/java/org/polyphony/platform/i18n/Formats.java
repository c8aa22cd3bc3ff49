package org.polyphony.platform.i18n;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.shared.PartialDate;

/** Dates, numbers, lists and order as the reader's language writes them (CLDR through ICU). */
public final class Formats {

  private Formats() {}

  /** A day, with the month in words: 4 June 2019. */
  public static String date(LocalDate day) {
    return Dates.format(day, DateFormat.YEAR_MONTH_DAY, Reader.language());
  }

  /** A date as exactly as it is known: 4 June 2019, June 2019, 2019. */
  public static String date(PartialDate date) {
    String skeleton =
        switch (date.precision()) {
          case DAY -> DateFormat.YEAR_MONTH_DAY;
          case MONTH -> DateFormat.YEAR_MONTH;
          case YEAR -> DateFormat.YEAR;
        };
    return Dates.format(date.first(), skeleton, Reader.language());
  }

  /** From one date to another; one date alone where the other is missing or the same. */
  public static String span(@Nullable PartialDate start, @Nullable PartialDate end) {
    if (start == null) {
      return end == null ? "" : date(end);
    }
    if (end == null || end.equals(start)) {
      return date(start);
    }
    return Texts.text("i18n.span", "start", date(start), "end", date(end));
  }

  /** A moment in a zone, with the zone's name: the reader must never guess whose clock it is. */
  public static String moment(Instant moment, ZoneId zone) {
    ULocale locale = ULocale.forLocale(Reader.language().locale());
    DateFormat time =
        DateFormat.getInstanceForSkeleton(DateFormat.HOUR24_MINUTE + DateFormat.GENERIC_TZ, locale);
    time.setTimeZone(com.ibm.icu.util.TimeZone.getTimeZone(zone.getId()));
    return date(moment.atZone(zone).toLocalDate()) + " " + time.format(Date.from(moment));
  }

  /** A moment on the clock of universal time. */
  public static String moment(Instant moment) {
    return moment(moment, ZoneOffset.UTC);
  }

  /** A whole number with the language's separators. */
  public static String number(long value) {
    return NumberFormat.getIntegerInstance(Reader.language().locale()).format(value);
  }

  /** A number with at most two decimals. */
  public static String number(double value) {
    NumberFormat format = NumberFormat.getNumberInstance(Reader.language().locale());
    format.setMaximumFractionDigits(2);
    return format.format(value);
  }

  /** A number with all of its decimals, at most six. */
  public static String decimal(java.math.BigDecimal value) {
    NumberFormat format = NumberFormat.getNumberInstance(Reader.language().locale());
    format.setMaximumFractionDigits(6);
    return format.format(value);
  }

  /** A share from 0 to 1 as a percentage without decimals. */
  public static String percent(double share) {
    return NumberFormat.getPercentInstance(Reader.language().locale()).format(share);
  }

  /** Several things in one phrase: a, b and c. */
  public static String list(Collection<String> things) {
    return ListFormatter.getInstance(Reader.language().locale()).format(things);
  }

  /**
   * A symbol such as 6.CP 12 inside a sentence: isolated, so that right-to-left text does not turn
   * its parts round (Unicode Standard Annex 9, isolates).
   */
  public static String code(String symbol) {
    return symbol.isEmpty() ? symbol : "\u2066" + symbol + "\u2069";
  }

  /**
   * What a person wrote, inside a sentence: it keeps its own direction, whichever that is (Unicode
   * Standard Annex 9, isolates).
   */
  public static String own(String words) {
    return words.isEmpty() ? words : "\u2068" + words + "\u2069";
  }

  /** The order in which the language sorts names. */
  public static <T> Comparator<T> byName(Function<T, String> name) {
    return byName(Reader.language(), name);
  }

  static <T> Comparator<T> byName(Language language, Function<T, String> name) {
    Collator collator = Collator.getInstance(ULocale.forLocale(language.locale()));
    return (a, b) -> collator.compare(name.apply(a), name.apply(b));
  }
}

package org.polyphony.platform.exchanges.web;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ULocale;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.polyphony.platform.exchanges.ExchangeDraft;
import org.polyphony.platform.exchanges.ExchangeView;
import org.polyphony.platform.exchanges.Exchanges;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.DatePrecision;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.shared.PartialDate;
import org.polyphony.platform.ui.ListQuery;
import org.springframework.stereotype.Component;

/** Lays exchanges out on the days of a month. */
@Component
class Months {

  private static final int MOST = 200;

  private final Exchanges exchanges;
  private final ExchangeLists lists;
  private final Clock clock;

  Months(Exchanges exchanges, ExchangeLists lists, Clock clock) {
    this.exchanges = exchanges;
    this.lists = lists;
    this.clock = clock;
  }

  /** The month asked for, or the current one where that is no month. */
  MonthPage month(ListQuery query, Actor actor) {
    YearMonth month = wanted(query.get("month"));
    var filter = ExchangeLists.filter(query, month.toString());
    var found = exchanges.list(filter, new PageRequest(1, MOST, "start", false), actor).rows();
    var throughout = new ArrayList<ExchangeListPage.Row>();
    var undated = new ArrayList<ExchangeListPage.Row>();
    var onDays = new ArrayList<ExchangeView>();
    for (ExchangeView each : found) {
      if (!exact(each.draft())) {
        undated.add(lists.row(each, false));
      } else if (on(each, month.atDay(1)) && on(each, month.atEndOfMonth())) {
        throughout.add(lists.row(each, false));
      } else {
        onDays.add(each);
      }
    }
    return new MonthPage(
        Formats.date(new PartialDate(month.atDay(1), DatePrecision.MONTH)),
        month.toString(),
        query.with("month", month.minusMonths(1).toString()),
        query.with("month", month.plusMonths(1).toString()),
        weekdays(),
        weeks(month, onDays),
        throughout,
        undated);
  }

  private YearMonth wanted(String written) {
    try {
      YearMonth month = YearMonth.parse(written);
      return month.getYear() < 1 || month.getYear() > 9998 ? YearMonth.now(clock) : month;
    } catch (DateTimeException _) {
      return YearMonth.now(clock);
    }
  }

  private static boolean exact(ExchangeDraft draft) {
    PartialDate start = draft.start();
    PartialDate end = draft.end();
    return start != null
        && start.precision() == DatePrecision.DAY
        && (end == null || end.precision() == DatePrecision.DAY);
  }

  private static boolean on(ExchangeView exchange, LocalDate day) {
    PartialDate start = exchange.draft().start();
    PartialDate end = exchange.draft().end();
    return start != null
        && !day.isBefore(start.first())
        && !day.isAfter(end == null ? start.last() : end.last());
  }

  private static Calendar calendar() {
    return Calendar.getInstance(ULocale.forLocale(Reader.language().locale()));
  }

  private static List<String> weekdays() {
    var symbols = DateFormatSymbols.getInstance(ULocale.forLocale(Reader.language().locale()));
    String[] names =
        symbols.getWeekdays(DateFormatSymbols.STANDALONE, DateFormatSymbols.ABBREVIATED);
    int first = calendar().getFirstDayOfWeek();
    var days = new ArrayList<String>();
    for (int i = 0; i < 7; i++) {
      days.add(names[(first - 1 + i) % 7 + 1]);
    }
    return days;
  }

  private List<List<MonthPage.Day>> weeks(YearMonth month, List<ExchangeView> found) {
    // ICU counts days of the week from 1 (Sunday), java.time from 1 (Monday)
    int first = (calendar().getFirstDayOfWeek() + 5) % 7 + 1;
    LocalDate day = month.atDay(1);
    while (day.getDayOfWeek().getValue() != first) {
      day = day.minusDays(1);
    }
    var weeks = new ArrayList<List<MonthPage.Day>>();
    while (!day.isAfter(month.atEndOfMonth())) {
      var week = new ArrayList<MonthPage.Day>();
      for (int i = 0; i < 7; i++) {
        week.add(day(day, month, found));
        day = day.plusDays(1);
      }
      weeks.add(week);
    }
    return weeks;
  }

  private MonthPage.Day day(LocalDate day, YearMonth month, List<ExchangeView> found) {
    boolean inside = YearMonth.from(day).equals(month);
    return new MonthPage.Day(
        day.getDayOfMonth(),
        Formats.date(day),
        inside,
        day.equals(LocalDate.now(clock)),
        inside
            ? found.stream().filter(it -> on(it, day)).map(it -> lists.row(it, false)).toList()
            : List.of());
  }
}

package org.polyphony.platform.reporting;

import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.exchanges.ExchangeDraft;
import org.polyphony.platform.exchanges.ExchangeView;
import org.polyphony.platform.shared.PartialDate;

/** The years of exchanges whose dates may be partly known. */
public final class Years {

  private Years() {}

  /** Whether an exchange was under way at some time of a year. */
  static boolean contains(ExchangeDraft draft, String year) {
    PartialDate start = draft.start();
    if (start == null) {
      return false;
    }
    PartialDate end = draft.end() == null ? start : draft.end();
    int wanted = Integer.parseInt(year);
    return start.first().getYear() <= wanted && wanted <= end.last().getYear();
  }

  /** The years in which anything begins, newest first. */
  public static java.util.List<String> of(java.util.Collection<ExchangeView> exchanges) {
    var years = new TreeSet<String>(java.util.Comparator.reverseOrder());
    for (ExchangeView each : exchanges) {
      PartialDate start = each.draft().start();
      if (start != null) {
        years.add(String.valueOf(start.first().getYear()));
      }
    }
    return java.util.List.copyOf(years);
  }

  /** Orders by start; what has no date comes last. */
  public static String sortKey(@Nullable ExchangeView exchange) {
    PartialDate start = exchange == null ? null : exchange.draft().start();
    return start == null ? "9999" : start.toString();
  }
}

package org.polyphony.platform.exchanges.web;

import java.util.List;

/**
 * A month with what takes place in it.
 *
 * @param name the month in words
 * @param key the month, such as 2017-06
 * @param before the address of the month before
 * @param after the address of the month after
 * @param weekdays the names of the days, as the reader's week begins
 * @param weeks the days of each week
 * @param throughout what takes place on every day of the month
 * @param undated what takes place at some time of the month, without an exact day
 */
public record MonthPage(
    String name,
    String key,
    String before,
    String after,
    List<String> weekdays,
    List<List<Day>> weeks,
    List<ExchangeListPage.Row> throughout,
    List<ExchangeListPage.Row> undated) {

  /**
   * One day.
   *
   * @param number of the day
   * @param name the day in words
   * @param inside whether it belongs to the month
   * @param today whether it is today in universal time
   * @param rows what takes place
   */
  public record Day(
      int number, String name, boolean inside, boolean today, List<ExchangeListPage.Row> rows) {}
}

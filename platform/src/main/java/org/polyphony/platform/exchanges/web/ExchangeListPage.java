package org.polyphony.platform.exchanges.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.exchanges.ExchangeState;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.Slice;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Column;
import org.polyphony.platform.ui.ListQuery;
import org.polyphony.platform.ui.Step;

/**
 * Everything that exchanges/list.jte shows.
 *
 * @param query what was asked for
 * @param rows one page of exchanges; empty where a month is shown
 * @param columns of the list
 * @param choices what can be filtered by
 * @param tabs list and calendar
 * @param month the month to draw, or null for the list
 * @param manage whether this is the list of the back office
 * @param mayAdd whether the reader may add an exchange
 */
public record ExchangeListPage(
    ListQuery query,
    Slice<Row> rows,
    List<Column> columns,
    Choices choices,
    List<Step> tabs,
    @Nullable MonthPage month,
    boolean manage,
    boolean mayAdd) {

  /**
   * One exchange.
   *
   * @param path its page
   * @param title its name
   * @param instruments its instruments
   * @param when its dates in words; empty if not recorded
   * @param where its place and countries; empty if not recorded
   * @param state how far it has come
   * @param sample whether it is a sample record
   */
  public record Row(
      String path,
      LocalizedText title,
      List<Instrument> instruments,
      String when,
      String where,
      ExchangeState state,
      boolean sample) {}

  /**
   * What can be filtered by.
   *
   * @param states slugs
   * @param instruments keys
   * @param areas keys
   * @param countries codes
   * @param years four digits
   */
  public record Choices(
      List<Choice> states,
      List<Choice> instruments,
      List<Choice> areas,
      List<Choice> countries,
      List<Choice> years) {}
}

package org.polyphony.platform.strategy.web;

import java.util.List;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.Slice;
import org.polyphony.platform.ui.Column;
import org.polyphony.platform.ui.ListQuery;

/**
 * Everything that strategy/mandates.jte shows.
 *
 * @param query filter and order
 * @param slice the mandates of this page
 * @param columns the heads
 * @param manage whether this is the list of the back office
 */
public record MandateListPage(
    ListQuery query, Slice<Row> slice, List<Column> columns, boolean manage) {

  /**
   * One mandate.
   *
   * @param path its page
   * @param code its symbol
   * @param title its name
   * @param body the body's name
   * @param date in words
   * @param requests how many things it asks for
   * @param answered how many of them have an answer
   */
  public record Row(
      String path,
      String code,
      LocalizedText title,
      String body,
      String date,
      int requests,
      long answered) {}
}

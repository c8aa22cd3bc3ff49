package org.polyphony.platform.exchanges.web;

import java.util.List;
import org.polyphony.platform.ui.Fact;

/**
 * Everything that exchanges/rules/trial.jte shows.
 *
 * @param table name and version of the rule table
 * @param hash of the rule table, its first digits
 * @param figures how far the table agrees with the past
 * @param rows one a past exchange
 * @param leftOut how many past exchanges say too little to be asked about
 */
public record TrialPage(
    String table, String hash, List<Fact> figures, List<Row> rows, int leftOut) {

  /**
   * A past exchange.
   *
   * @param path of the exchange
   * @param title of the exchange
   * @param used instruments that were used
   * @param proposed the first three that the table proposes
   * @param hit the rank of the first that was used; empty if none was
   * @param worked whether it is known to have worked
   * @param against why the table rules out what was used; empty if it does not
   */
  public record Row(
      String path,
      String title,
      String used,
      String proposed,
      String hit,
      boolean worked,
      List<AnswerPart.Said> against) {}
}

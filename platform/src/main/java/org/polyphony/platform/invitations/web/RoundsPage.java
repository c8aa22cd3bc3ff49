package org.polyphony.platform.invitations.web;

import java.util.List;
import org.polyphony.platform.registration.Occasion;
import org.polyphony.platform.ui.Crumb;

/**
 * The letters of invitation to an exchange.
 *
 * @param occasion the exchange
 * @param rows one a letter, the newest first
 * @param editable whether the reader may invite
 */
public record RoundsPage(Occasion occasion, List<Row> rows, boolean editable) {

  /**
   * One letter.
   *
   * @param path its page
   * @param name its name
   * @param replyBy the last day to answer, in words
   * @param invited how many are invited
   * @param waiting how many have not answered
   * @param accepted how many come
   * @param declined how many do not, with those who named somebody else
   */
  public record Row(
      String path,
      String name,
      String replyBy,
      String invited,
      String waiting,
      String accepted,
      String declined) {}

  /** Where a letter is made. */
  public String add() {
    return Paths.work(occasion.id()) + "/add";
  }

  /** The way to it. */
  public List<Crumb> crumbs() {
    return Words.crumbs(occasion);
  }
}

package org.polyphony.platform.followup.web;

import java.util.List;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.ui.Mark;

/**
 * The action plan of one exchange.
 *
 * @param exchange its number
 * @param title its name
 * @param rows what will be done, by date
 * @param editable whether the reader may change it
 * @param participants whether anybody takes part who could do something
 */
public record ActionPlanPage(
    long exchange, LocalizedText title, List<Row> rows, boolean editable, boolean participants) {

  /** Its own address. */
  public String path() {
    return "/manage/exchanges/" + exchange + "/action-plan";
  }

  /**
   * One planned action.
   *
   * @param path its page
   * @param by who will do it; empty where the reader may not know
   * @param what what will be done
   * @param due by when; empty where nothing was said
   * @param mark sign of the state
   * @param state how far it has come, and who told so
   */
  public record Row(String path, String by, String what, String due, Mark mark, String state) {}
}

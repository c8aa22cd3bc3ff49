package org.polyphony.platform.stakeholders.web;

import java.util.List;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.stakeholders.Mention;
import org.polyphony.platform.ui.Crumb;

/**
 * Records that may be the same as one.
 *
 * @param record which
 * @param likely with score and reasons
 * @param found by what was typed
 * @param typed in the search
 */
public record MergeFindPage(
    Mention record, List<LikelyPage.Row> likely, List<Found> found, String typed) {

  /**
   * A record found by name.
   *
   * @param id its number
   * @param name its name
   */
  public record Found(long id, String name) {}

  /** The page itself. */
  public String path() {
    return MergeController.PATH + "/of/" + record.id();
  }

  /** Where the record and another are compared. */
  public String with(long other) {
    return MergeController.with(record.id(), other);
  }

  /** The way here. */
  public List<Crumb> crumbs() {
    return List.of(
        new Crumb(Texts.text("stakeholders.list.title"), Paths.LIST),
        new Crumb(record.shownName(), record.path()));
  }
}

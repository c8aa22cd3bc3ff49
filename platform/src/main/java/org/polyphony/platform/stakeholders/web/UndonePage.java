package org.polyphony.platform.stakeholders.web;

import java.util.List;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.ui.Crumb;

/**
 * What an undo did.
 *
 * @param removed how many records it removed
 * @param kept the records it left
 */
public record UndonePage(long removed, List<Kept> kept) {

  /**
   * A record that was left.
   *
   * @param path its page
   * @param name its name
   * @param changed true if somebody changed it since, false if something refers to it
   */
  public record Kept(String path, String name, boolean changed) {}

  /** The way here. */
  public List<Crumb> crumbs() {
    return List.of(
        new Crumb(Texts.text("stakeholders.list.title"), Paths.LIST),
        new Crumb(Texts.text("stakeholders.import.title"), ImportController.PATH));
  }
}

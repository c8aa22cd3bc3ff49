package org.polyphony.platform.stakeholders.web;

import java.util.List;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Crumb;
import org.polyphony.platform.ui.Form;

/**
 * Moves somebody on the ladder.
 *
 * @param name who
 * @param strategy toward what
 * @param ladder where the ladder is
 * @param action where the form goes
 * @param rungs to choose from
 * @param form what is typed
 */
public record LadderMovePage(
    String name, String strategy, String ladder, String action, List<Choice> rungs, Form form) {

  /** The way here. */
  public List<Crumb> crumbs() {
    return List.of(
        new Crumb(Texts.text("stakeholders.list.title"), Paths.LIST),
        new Crumb(Texts.text("stakeholders.ladder.title"), ladder));
  }
}

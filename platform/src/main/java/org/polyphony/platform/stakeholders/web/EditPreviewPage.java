package org.polyphony.platform.stakeholders.web;

import java.util.List;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.stakeholders.imports.Edits;
import org.polyphony.platform.ui.Crumb;

/**
 * What a change of many records would do.
 *
 * @param preview the figures
 * @param sentence what changes
 * @param rows some of the records that change
 */
public record EditPreviewPage(Edits.Preview preview, String sentence, List<Row> rows) {

  /**
   * A record that changes.
   *
   * @param path its page
   * @param name its name
   * @param from in words; empty for nothing
   * @param to in words; empty for nothing
   */
  public record Row(String path, String name, String from, String to) {}

  /** Where everything about the change begins. */
  public String path() {
    return EditController.PATH + "/" + preview.id();
  }

  /** The way here. */
  public List<Crumb> crumbs() {
    return List.of(new Crumb(Texts.text("stakeholders.list.title"), Paths.LIST));
  }
}

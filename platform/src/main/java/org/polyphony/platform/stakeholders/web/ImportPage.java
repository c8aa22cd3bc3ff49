package org.polyphony.platform.stakeholders.web;

import java.util.List;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.stakeholders.imports.State;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Crumb;
import org.polyphony.platform.ui.Form;

/**
 * Where a list is brought in.
 *
 * @param form what is typed
 * @param encodings of files
 * @param batches the latest imports
 */
public record ImportPage(Form form, List<Choice> encodings, List<BatchRow> batches) {

  /**
   * An import that was applied.
   *
   * @param path its page
   * @param name the file's name, or "pasted table"
   * @param list whether it is a list that was brought in, or else a change of many records
   * @param who the name of who did it
   * @param when in words
   * @param records how many it added or changed
   * @param state where it stands
   */
  public record BatchRow(
      String path, String name, boolean list, String who, String when, long records, State state) {}

  /** The way here. */
  public List<Crumb> crumbs() {
    return List.of(new Crumb(Texts.text("stakeholders.list.title"), Paths.LIST));
  }

  /** One box to tick. */
  public List<Choice> sample() {
    return List.of(new Choice("yes", Texts.text("stakeholders.sample-yes")));
  }
}

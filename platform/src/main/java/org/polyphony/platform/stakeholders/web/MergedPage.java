package org.polyphony.platform.stakeholders.web;

import java.util.List;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.stakeholders.Registry;
import org.polyphony.platform.stakeholders.duplicates.Merge;
import org.polyphony.platform.ui.Crumb;

/**
 * Two records that were made one.
 *
 * @param merge which
 * @param when in words
 * @param changes of the survivor's fields
 * @param kept what stayed when it was taken apart
 */
public record MergedPage(Merge merge, String when, List<ChangeRow> changes, List<ChangeRow> kept) {

  /** Where it is taken apart. */
  public String undo() {
    return MergeController.PATH + "/" + merge.id() + "/undo";
  }

  /** The page of the record that stayed. */
  public String survivor() {
    return Paths.of(type(), merge.survivor());
  }

  /** The page of the other one. */
  public String merged() {
    return Paths.of(type(), merge.merged());
  }

  private Registry.Type type() {
    return merge.person() ? Registry.Type.PERSON : Registry.Type.ORGANISATION;
  }

  /** The way here. */
  public List<Crumb> crumbs() {
    return List.of(
        new Crumb(Texts.text("stakeholders.list.title"), Paths.LIST),
        new Crumb(merge.names().survivor(), survivor()));
  }
}

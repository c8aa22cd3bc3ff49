package org.polyphony.platform.stakeholders.web;

import java.util.List;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.stakeholders.Registry;
import org.polyphony.platform.stakeholders.duplicates.MergeDraft;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Crumb;
import org.polyphony.platform.ui.Form;

/**
 * Two records side by side, to be made one.
 *
 * @param draft what is to be decided
 * @param form what was chosen
 * @param fields in which they differ
 * @param reasons for and against, in words
 */
public record MergePage(MergeDraft draft, Form form, List<Field> fields, List<String> reasons) {

  /**
   * A field in which they differ.
   *
   * @param name in the form
   * @param label in words
   * @param choices the survivor's value and the other's
   */
  public record Field(String name, String label, List<Choice> choices) {}

  /** Where the form goes. */
  public String action() {
    return MergeController.with(draft.survivor(), draft.merged()) + "/merge";
  }

  /** The same with the other record as the survivor. */
  public String turned() {
    return MergeController.with(draft.merged(), draft.survivor());
  }

  /** The page of the record that stays. */
  public String survivor() {
    return Paths.of(type(), draft.survivor());
  }

  /** The page of the other. */
  public String merged() {
    return Paths.of(type(), draft.merged());
  }

  private Registry.Type type() {
    return draft.person() ? Registry.Type.PERSON : Registry.Type.ORGANISATION;
  }

  /** The way here. */
  public List<Crumb> crumbs() {
    return List.of(
        new Crumb(Texts.text("stakeholders.list.title"), Paths.LIST),
        new Crumb(draft.names().survivor(), survivor()),
        new Crumb(
            Texts.text("stakeholders.merge.find"),
            MergeController.PATH + "/of/" + draft.survivor()));
  }
}

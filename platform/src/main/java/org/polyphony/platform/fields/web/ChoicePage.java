package org.polyphony.platform.fields.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.fields.FieldChoice;
import org.polyphony.platform.fields.OwnField;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.ui.Crumb;
import org.polyphony.platform.ui.Form;

/**
 * The form of a choice.
 *
 * @param field whose choice it is
 * @param choice as it is kept; null for a new one
 * @param form what is typed
 */
public record ChoicePage(OwnField field, @Nullable FieldChoice choice, Form form) {

  /** The heading. */
  public String title() {
    return choice == null ? Texts.text("fields.choice.add") : choice.words();
  }

  /** Where the form goes. */
  public String action() {
    String path = field.path() + "/choices/";
    return choice == null ? path + "add" : path + choice.key() + "/change";
  }

  /** The way here. */
  public List<Crumb> crumbs() {
    return List.of(
        new Crumb(Texts.text("fields.title"), FieldController.PATH),
        new Crumb(field.label(), field.path()));
  }

  /** The name as it is kept. */
  public LocalizedText name() {
    return choice == null ? LocalizedText.EMPTY : choice.name();
  }
}

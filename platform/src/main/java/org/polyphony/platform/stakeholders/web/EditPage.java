package org.polyphony.platform.stakeholders.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.fields.FieldInput;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Crumb;
import org.polyphony.platform.ui.Form;

/**
 * The form of an organisation or a person.
 *
 * @param title the heading
 * @param form what is typed
 * @param choices for the shared fields
 * @param action where the form goes
 * @param back where one came from
 * @param name what the record's name is now, for translations; empty for a new one and for people
 * @param acronym what the acronym is now
 * @param notes what the notes are now
 * @param likely records that may be the same; null where the record is not new
 * @param own the fields that the organization added
 */
public record EditPage(
    String title,
    Form form,
    ProfileChoices choices,
    String action,
    String back,
    LocalizedText name,
    LocalizedText acronym,
    LocalizedText notes,
    @Nullable LikelyPage likely,
    List<FieldInput> own) {

  /** A form for a new record. */
  static EditPage blank(
      String title,
      Form form,
      ProfileChoices choices,
      String action,
      LikelyPage likely,
      List<FieldInput> own) {
    return new EditPage(
        title,
        form,
        choices,
        action,
        Paths.LIST,
        LocalizedText.EMPTY,
        LocalizedText.EMPTY,
        LocalizedText.EMPTY,
        likely,
        own);
  }

  /** The way here. */
  public List<Crumb> crumbs() {
    return List.of(new Crumb(Texts.text("stakeholders.list.title"), Paths.LIST));
  }

  /** Whether the record was refused because of others like it. */
  public boolean refused() {
    return likely != null && likely.refused();
  }

  /** How people state their sex. */
  public List<Choice> sexes() {
    return Words.sexChoices();
  }
}

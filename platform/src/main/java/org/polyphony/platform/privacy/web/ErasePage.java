package org.polyphony.platform.privacy.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.List;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.privacy.ErasurePreview;
import org.polyphony.platform.stakeholders.Mention;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Crumb;
import org.polyphony.platform.ui.Form;

/**
 * What erasing a person would do, and the form that does it.
 *
 * @param of the person
 * @param preview what would happen
 * @param form what is typed
 * @param grounds to choose from
 */
public record ErasePage(Mention of, ErasurePreview preview, Form form, List<Choice> grounds) {

  /** Where to go back to. */
  public String path() {
    return PrivacyWords.PEOPLE + of.id();
  }

  /** What happens to rows, in words. */
  public String effect(ErasurePreview.Part part) {
    return text(
        switch (part.effect()) {
          case GOES -> "privacy.effect.goes";
          case BLANKED -> "privacy.effect.blanked";
          case STAYS -> "privacy.effect.stays";
        });
  }

  /** Names, addresses and numbers that others bear too. */
  public String shared() {
    return Formats.list(preview.shared().stream().map(Formats::own).toList());
  }

  /** The way here. */
  public List<Crumb> crumbs() {
    return List.of(
        new Crumb(of.shownName(), of.path()), new Crumb(text("privacy.person.title"), path()));
  }
}

package org.polyphony.platform.segments.web;

import java.util.List;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.stakeholders.Registry;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Crumb;
import org.polyphony.platform.ui.Form;

/**
 * Saves a filter by name.
 *
 * @param form what is typed, with the filter
 * @param kept the names of what is kept of the filter
 * @param sentence what it contains
 * @param count how many fit now
 */
public record SegmentFormPage(Form form, List<String> kept, String sentence, long count) {

  /** Follows the filter, or stays as it is. */
  public List<Choice> kinds() {
    return List.of(
        new Choice("no", Texts.text("segments.form.dynamic")),
        new Choice("yes", Texts.text("segments.form.fixed")));
  }

  /** Whether counting stopped before the end. */
  public boolean more() {
    return count > Registry.COUNT_LIMIT;
  }

  /** The way here. */
  public List<Crumb> crumbs() {
    return List.of(new Crumb(Texts.text("segments.title"), SegmentController.PATH));
  }
}

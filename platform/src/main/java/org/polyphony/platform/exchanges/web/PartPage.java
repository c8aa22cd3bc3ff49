package org.polyphony.platform.exchanges.web;

import java.util.List;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Form;

/**
 * Everything that exchanges/count.jte and exchanges/document.jte show.
 *
 * @param path the work page of the exchange
 * @param part where the form goes, below that page
 * @param before the text of several languages as it stands; empty for a new part
 * @param title its name
 * @param groups stakeholder groups
 * @param form what is typed
 */
public record PartPage(
    String path, String part, LocalizedText before, String title, List<Choice> groups, Form form) {
  /** Whether the part is there already and is changed. */
  public boolean changes() {
    return !before.isEmpty();
  }
}

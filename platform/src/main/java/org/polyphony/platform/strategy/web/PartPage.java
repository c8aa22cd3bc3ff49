package org.polyphony.platform.strategy.web;

import java.util.List;
import java.util.Map;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Form;

/**
 * A form for one part of a strategy: a challenge, an objective, an indicator, a figure, an
 * agreement. Shown by strategy/part.jte.
 *
 * @param slug the strategy's place in addresses
 * @param strategy the strategy's name
 * @param part the part's name in addresses and messages, such as {@code objective}
 * @param action where the form goes
 * @param form what is typed
 * @param before texts of several languages as they stand now, by field
 * @param choices the choices of each field
 * @param removal the page that asks whether to remove the part; empty for a new part
 */
public record PartPage(
    String slug,
    LocalizedText strategy,
    String part,
    String action,
    Form form,
    Map<String, LocalizedText> before,
    Map<String, List<Choice>> choices,
    String removal) {

  /** A text as it stands now. */
  public LocalizedText before(String field) {
    return before.getOrDefault(field, LocalizedText.EMPTY);
  }

  /** The choices of one field. */
  public List<Choice> choices(String field) {
    return choices.getOrDefault(field, List.of());
  }
}

package org.polyphony.platform.strategy.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.strategy.Catalogue;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Form;

/** Catalogue entries as choices of a form, and the way back. */
final class TermChoices {

  private TermChoices() {}

  /**
   * The entries in use, and those that a record holds already.
   *
   * @param held keys of what the record or the form holds
   */
  static List<Choice> of(Catalogue catalogue, Catalogue.Kind kind, List<String> held) {
    return catalogue.terms(kind).stream()
        .filter(it -> it.enabled() || held.contains(it.key()))
        .map(it -> new Choice(it.key(), it.title().in(Reader.language()).text()))
        .toList();
  }

  /** What is chosen in a list, or null. */
  static @Nullable String chosen(Form form, String name) {
    String value = form.text(name, 80);
    return value.isEmpty() ? null : value;
  }

  /** Record numbers chosen in a field of many choices; what is no number is refused. */
  static List<Long> numbers(Form form, String name) {
    var numbers = new ArrayList<Long>();
    for (String value : form.values(name)) {
      try {
        numbers.add(Long.valueOf(value));
      } catch (NumberFormatException _) {
        form.reject(name, "ui.form.choice", "value", value);
      }
    }
    return numbers;
  }
}

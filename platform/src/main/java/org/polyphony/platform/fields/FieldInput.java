package org.polyphony.platform.fields;

import java.util.List;
import org.polyphony.platform.ui.Choice;

/**
 * A field in a form or a filter, ready to be drawn.
 *
 * @param field what it is
 * @param choices what can be chosen; empty for free values
 */
public record FieldInput(OwnField field, List<Choice> choices) {

  /** Keeps an unchangeable copy. */
  public FieldInput {
    choices = List.copyOf(choices);
  }
}

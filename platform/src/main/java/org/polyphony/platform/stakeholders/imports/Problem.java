package org.polyphony.platform.stakeholders.imports;

import java.util.Arrays;
import java.util.List;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.shared.Refused;

/**
 * Why a row is left out, kept so that every reader is told in their own language.
 *
 * @param key of the message
 * @param arguments its named arguments, alternating name and value
 * @param column of the cell to blame, from 0; -1 for the whole row
 */
record Problem(String key, List<Object> arguments, int column) {

  /** A cell longer than this says nothing more in a message. */
  private static final int SHOWN = 200;

  static Problem of(Refused refused, int column) {
    var arguments = Arrays.stream(refused.arguments()).map(Problem::shortened).toList();
    return new Problem(refused.key(), arguments, column);
  }

  static Problem of(String key, Object... arguments) {
    return new Problem(key, List.of(arguments), -1);
  }

  /** The sentence for the reader. */
  String text() {
    return Texts.text(key, arguments.toArray());
  }

  private static Object shortened(Object argument) {
    return argument instanceof String text && text.length() > SHOWN
        ? text.substring(0, SHOWN) + "…"
        : argument;
  }
}

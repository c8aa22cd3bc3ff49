package org.polyphony.launcher.matching;

import java.util.Arrays;
import java.util.Locale;
import picocli.CommandLine.TypeConversionException;

/** Names of enum constants as people type them: lower case with hyphens. */
final class Named {

  private Named() {}

  static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static <E extends Enum<E>> E of(E[] constants, String text) {
    for (E constant : constants) {
      if (name(constant).equals(text)) {
        return constant;
      }
    }
    throw new TypeConversionException(
        "'" + text + "' is none of " + Arrays.stream(constants).map(Named::name).toList());
  }
}

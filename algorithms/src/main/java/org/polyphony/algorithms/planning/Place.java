package org.polyphony.algorithms.planning;

import org.polyphony.algorithms.InputRefused;

/**
 * A line of a rule table, to blame.
 *
 * @param source the table's file or name
 * @param line from 1; the header is line 1
 */
record Place(String source, int line) {

  InputRefused refused(String key, String problem, String cure) {
    return new InputRefused(
        "planning.rules." + key, "%s line %d: %s; %s".formatted(source, line, problem, cure));
  }
}

package org.polyphony.platform.stakeholders.imports;

import org.jspecify.annotations.Nullable;
import org.polyphony.platform.stakeholders.Bulk;
import org.polyphony.platform.stakeholders.MatchKeys;

/** Tells whether a row was in the table before: the same address, or the same name and country. */
record Repeats(Seen seen, Candidate candidate) {

  private static final String ANY = "|*";
  private static final String NONE = "|-";

  /** The line of the first row like this one, or 0. */
  int line() {
    int line = 0;
    for (String key : candidate.keys()) {
      String name = candidate.type() + key;
      String country = candidate.country();
      boolean anywhere = MatchKeys.certain(key) || country == null;
      int same = seen.line(name + (anywhere ? ANY : "|" + country));
      int open = anywhere ? 0 : seen.line(name + NONE);
      line = line > 0 ? line : Math.max(same, open);
    }
    return line;
  }

  /** The line of the first row about the same record, or 0. */
  int line(long record) {
    return seen.line("#" + record);
  }

  void note(int line) {
    String country = candidate.country();
    for (String key : candidate.keys()) {
      String name = candidate.type() + key;
      seen.add(name + ANY, line);
      if (!MatchKeys.certain(key)) {
        seen.add(name + (country == null ? NONE : "|" + country), line);
      }
    }
  }

  void note(int line, Bulk.@Nullable Held record) {
    if (record != null) {
      seen.add("#" + record.id(), line);
    }
  }
}

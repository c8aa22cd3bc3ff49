package org.polyphony.platform.stakeholders.imports.reading;

import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.Refused;
import org.polyphony.platform.stakeholders.SearchText;

/** Checks the headings of a table. */
final class Headers {

  private Headers() {}

  /**
   * The headings that a first row holds.
   *
   * @throws Refused if there is none, or two columns have one heading
   */
  static List<String> of(@Nullable Row first) {
    if (first == null) {
      throw new Refused("stakeholders.import.refused.empty");
    }
    List<String> header = first.cells().stream().map(String::strip).toList();
    var seen = new HashMap<String, Integer>();
    for (int i = 0; i < header.size(); i++) {
      String heading = header.get(i);
      Integer before = heading.isEmpty() ? null : seen.put(SearchText.key(heading), i);
      if (before != null) {
        throw new Refused(
            "stakeholders.import.refused.twice",
            "heading",
            heading,
            "first",
            before + 1,
            "second",
            i + 1);
      }
    }
    return header;
  }
}

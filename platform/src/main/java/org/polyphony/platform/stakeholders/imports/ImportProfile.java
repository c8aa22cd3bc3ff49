package org.polyphony.platform.stakeholders.imports;

import java.util.List;
import java.util.Map;
import org.polyphony.platform.stakeholders.SearchText;

/**
 * How a kind of list is read, to be used again.
 *
 * @param name given by a person
 * @param mapping what each column holds, by the key of its heading
 * @param existing what to do with records that are there
 * @param fixes what values mean that no catalogue knows
 */
record ImportProfile(String name, Map<String, Field> mapping, Existing existing, Fixes fixes) {

  /** What the columns of a list hold; a heading that the profile does not know is left out. */
  List<Field> of(List<String> header) {
    return header.stream()
        .map(it -> mapping.getOrDefault(SearchText.key(it), Field.IGNORE))
        .toList();
  }
}

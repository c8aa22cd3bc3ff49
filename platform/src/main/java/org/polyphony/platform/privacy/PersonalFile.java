package org.polyphony.platform.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * All that is kept of one person.
 *
 * @param person number of the person
 * @param name as the person writes it
 * @param at when this was read
 * @param sections what each module keeps
 */
public record PersonalFile(long person, String name, Instant at, List<Section> sections) {

  /**
   * What is kept in one place.
   *
   * @param table the table, or what stands for it; the name in the machine-readable file
   * @param titleKey message key of what it is
   * @param fields prefix of the message keys of its fields
   * @param rows each with its fields in order
   */
  public record Section(
      String table, String titleKey, String fields, List<Map<String, JsonNode>> rows) {}
}

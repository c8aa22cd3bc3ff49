package org.polyphony.platform.strategy;

import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.LocalizedText;

/**
 * One entry of a catalogue: a goal, a policy area, an instrument … Other records refer to it by
 * key.
 *
 * @param catalogue which catalogue
 * @param key stable name within the catalogue, such as {@code knowledge-fair}
 * @param number its printed number, such as goal 2 or SDG 16; null if it has none
 * @param parent key of the entry above it (an area's goal, a session's body), or null
 * @param title its name
 * @param shortTitle a name for narrow places; its title where it has none
 * @param description what it means; may be empty
 * @param enabled whether new records may use it
 * @param attributes further facts by name, such as {@code voice} or {@code weight.new-knowledge}
 */
public record Term(
    Catalogue.Kind catalogue,
    String key,
    @Nullable Integer number,
    @Nullable String parent,
    LocalizedText title,
    LocalizedText shortTitle,
    LocalizedText description,
    boolean enabled,
    java.util.Map<String, String> attributes) {

  /** A further fact, empty if not stated. */
  public String attribute(String name) {
    return attributes.getOrDefault(name, "");
  }
}

package org.polyphony.algorithms.opinion;

import java.util.Map;

/**
 * Groups that people say they belong to, such as Party, civil society, media; or regions.
 *
 * @param name of the attribute, such as {@code group} or {@code region}
 * @param groupOf the declared group by participant id; people may be missing
 */
public record DeclaredAttribute(String name, Map<String, String> groupOf) {

  /** Copies. */
  public DeclaredAttribute {
    groupOf = Map.copyOf(groupOf);
  }
}

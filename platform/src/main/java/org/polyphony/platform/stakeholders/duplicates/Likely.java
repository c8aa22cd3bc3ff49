package org.polyphony.platform.stakeholders.duplicates;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.stakeholders.Registry;

/**
 * A record that may be the same.
 *
 * @param id its number
 * @param type which of the two kinds
 * @param name as shown to the reader
 * @param country its code, or null
 * @param score how likely it is, above 0 to 1
 * @param reasons what speaks for it and against it
 */
public record Likely(
    long id,
    Registry.Type type,
    String name,
    @Nullable String country,
    double score,
    List<Why> reasons) {

  /** Copies the reasons. */
  public Likely {
    reasons = List.copyOf(reasons);
  }
}

package org.polyphony.platform.results.changes;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.LocalizedText;

/**
 * What is said of an institutional change.
 *
 * @param kind law, policy, strategy, programme or agreement; null where it was never said
 * @param title its name
 * @param note what it changes, and what is not known of it; may be empty
 * @param authority who decides on it, such as a parliament; may be empty
 * @param country ISO 3166 code; null where it concerns no single country
 * @param outcomes keys of the intermediate outcomes that led to it
 * @param sample whether it is a sample record
 */
public record ChangeDraft(
    @Nullable ChangeKind kind,
    LocalizedText title,
    LocalizedText note,
    LocalizedText authority,
    @Nullable String country,
    Set<String> outcomes,
    boolean sample) {

  /** Keeps an unchangeable copy. */
  public ChangeDraft {
    outcomes = Set.copyOf(outcomes);
  }
}

package org.polyphony.platform.results;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.LocalizedText;

/**
 * What one person stated elsewhere and another confirms: it becomes a confirmed measurement at
 * once.
 *
 * @param draft what is said of it
 * @param evidence what it rests on; at least one
 * @param statedBy name of whoever stated it
 * @param stater account of that person, or null where there is none
 */
public record Adopted(
    MeasurementDraft draft, List<Evidence> evidence, String statedBy, @Nullable Long stater) {

  /** Keeps an unchangeable copy. */
  public Adopted {
    evidence = List.copyOf(evidence);
  }

  /**
   * A piece of evidence.
   *
   * @param title the document or testimony
   * @param reference its symbol or address; may be empty
   */
  public record Evidence(LocalizedText title, String reference) {}
}

package org.polyphony.platform.results;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.LocalizedText;

/**
 * A measurement as others see it.
 *
 * @param id its number
 * @param version how often it was changed; a form that comes back with an older one is refused
 * @param draft what is said of it
 * @param evidence what it rests on
 * @param recordedBy who entered it
 * @param validatedBy who confirmed it, another person than entered it; empty if nobody has
 * @param validatedAt when it was confirmed, or null
 */
public record MeasurementView(
    long id,
    int version,
    MeasurementDraft draft,
    List<Evidence> evidence,
    String recordedBy,
    String validatedBy,
    @Nullable Instant validatedAt) {

  /**
   * What a measurement rests on.
   *
   * @param id its number
   * @param title the document or testimony
   * @param reference its symbol, paragraph or address; may be empty
   */
  public record Evidence(long id, LocalizedText title, String reference) {

    /** Whether the reference is an address that can be followed. */
    public boolean linked() {
      return reference.startsWith("https://") || reference.startsWith("http://");
    }
  }

  /** Whether somebody confirmed it. */
  public boolean validated() {
    return validatedAt != null;
  }
}

package org.polyphony.platform.results.changes;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.PartialDate;

/**
 * An institutional change as others see it.
 *
 * @param id its number
 * @param version how often it was changed; a form that comes back with an older one is refused
 * @param draft what is said of it
 * @param steps the stages that it has reached, in the order of the way
 * @param exchanges numbers of the exchanges that it came of, the oldest first; at least one
 * @param documents what shows it
 * @param recordedBy who entered it
 * @param validatedBy who confirmed it as it stands; empty if nobody has
 * @param validatedAt when it was confirmed, or null
 */
public record ChangeView(
    long id,
    int version,
    ChangeDraft draft,
    List<Step> steps,
    List<Long> exchanges,
    List<Document> documents,
    String recordedBy,
    String validatedBy,
    @Nullable Instant validatedAt) {

  /**
   * A stage that was reached.
   *
   * @param stage which
   * @param reached when; null where it is not known
   * @param remark such as the number of the act; may be empty
   * @param enteredBy who entered it
   */
  public record Step(
      PolicyStage stage, @Nullable PartialDate reached, String remark, String enteredBy) {

    static final Comparator<Step> ORDER = Comparator.comparing(Step::stage);
  }

  /**
   * What shows the change.
   *
   * @param id its number
   * @param title the document
   * @param reference its symbol, paragraph or address; may be empty
   */
  public record Document(long id, LocalizedText title, String reference) {

    /** Whether the reference is an address that can be followed. */
    public boolean linked() {
      return reference.startsWith("https://") || reference.startsWith("http://");
    }
  }

  /** How far it has come. */
  public Optional<Step> furthest() {
    return steps.isEmpty() ? Optional.empty() : Optional.of(steps.getLast());
  }

  /** Whether it has come to a stage, or beyond it. */
  public boolean reached(PolicyStage stage) {
    return furthest().map(it -> it.stage().compareTo(stage) >= 0).orElse(false);
  }

  /** Whether a second person confirmed it as it stands. */
  public boolean validated() {
    return validatedAt != null;
  }

  /** Its public page. */
  public String path() {
    return "/institutional-changes/" + id;
  }

  /** Its page in the back office. */
  public String workPath() {
    return "/manage" + path();
  }
}

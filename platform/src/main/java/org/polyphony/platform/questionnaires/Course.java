package org.polyphony.platform.questionnaires;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.Refused;

/**
 * How far a questionnaire has come. A wave that was closed may be opened again until the
 * questionnaire is finished; what is finished stays so.
 *
 * @param before its first wave
 * @param after its second wave
 * @param finished when it was finished, or null
 */
public record Course(Span before, Span after, @Nullable Instant finished) {

  /** A questionnaire that nobody was asked yet. */
  public static final Course NEW = new Course(Span.NONE, Span.NONE, null);

  /**
   * From when to when a wave takes answers.
   *
   * @param opened when it was first opened, or null
   * @param closed when it was closed; null while it is open
   */
  public record Span(@Nullable Instant opened, @Nullable Instant closed) {

    static final Span NONE = new Span(null, null);

    /** Whether it takes answers now. */
    public boolean open() {
      return opened != null && closed == null;
    }
  }

  /** One wave. */
  public Span of(Wave wave) {
    return wave == Wave.BEFORE ? before : after;
  }

  /** Whether anybody was ever asked. */
  public boolean begun() {
    return before.opened() != null || after.opened() != null;
  }

  Course opened(Wave wave, Instant now) {
    refuseFinished();
    Span span = of(wave);
    Instant first = span.opened();
    return with(wave, new Span(first == null ? now : first, null));
  }

  Course closed(Wave wave, Instant now) {
    refuseFinished();
    if (!of(wave).open()) {
      throw new Refused("questionnaires.refused.not-open");
    }
    return with(wave, new Span(of(wave).opened(), now));
  }

  Course finished(Instant now) {
    refuseFinished();
    if (!begun() || before.open() || after.open()) {
      throw new Refused("questionnaires.refused.finish-open");
    }
    return new Course(before, after, now);
  }

  void refuseFinished() {
    if (finished != null) {
      throw new Refused("questionnaires.refused.finished");
    }
  }

  private Course with(Wave wave, Span span) {
    return wave == Wave.BEFORE
        ? new Course(span, after, finished)
        : new Course(before, span, finished);
  }
}

package org.polyphony.platform.strategy;

import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.PartialDate;

/**
 * A partnership or memorandum.
 *
 * @param kind {@code partnership}, {@code memorandum} or {@code other}
 * @param title its name
 * @param summary what it provides for
 * @param parties who made it
 * @param start since when
 * @param end until when
 */
public record AgreementDraft(
    Kind kind,
    LocalizedText title,
    LocalizedText summary,
    LocalizedText parties,
    @Nullable PartialDate start,
    @Nullable PartialDate end) {

  /** The kinds of agreement. */
  public enum Kind {
    PARTNERSHIP,
    MEMORANDUM,
    OTHER
  }
}

package org.polyphony.platform.engagement;

import org.jspecify.annotations.Nullable;

/**
 * Which notes are wanted; null and empty mean no condition.
 *
 * @param text words of the text and of its points
 * @param kind how people were in touch
 * @param about whom it is about
 * @param openOf with an open point of this account
 */
public record NoteFilter(
    String text, @Nullable NoteKind kind, @Nullable Long about, @Nullable Long openOf) {

  /** No condition. */
  public static final NoteFilter NONE = new NoteFilter("", null, null, null);

  /** Those about a stakeholder. */
  public static NoteFilter about(long stakeholder, @Nullable NoteKind kind) {
    return new NoteFilter("", kind, stakeholder, null);
  }
}

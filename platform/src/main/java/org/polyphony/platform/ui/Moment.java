package org.polyphony.platform.ui;

import org.jspecify.annotations.Nullable;

/**
 * One entry of a timeline.
 *
 * @param when the time in words, in the reader's language
 * @param what what happened or is to happen
 * @param detail a second line, or empty
 * @param state past, present or to come
 * @param path the record behind it, or null
 */
public record Moment(String when, String what, String detail, State state, @Nullable String path) {

  /** Where an entry stands in time. */
  public enum State {
    DONE,
    NOW,
    TODO;

    /** The class of the style sheet. */
    public String css() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}

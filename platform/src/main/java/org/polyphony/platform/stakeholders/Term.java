package org.polyphony.platform.stakeholders;

import org.jspecify.annotations.Nullable;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.shared.LocalizedText;

/**
 * One entry of a catalogue.
 *
 * @param key names it in records; never changes
 * @param title its full name
 * @param shortTitle its name where room is scarce; the title where none was given
 * @param voice of a group: one of {@code g c p m a}; else null
 * @param engaged of a role: whether whoever holds it counts as engaged
 */
public record Term(
    String key,
    LocalizedText title,
    LocalizedText shortTitle,
    @Nullable String voice,
    boolean engaged) {

  /** The title in the reader's language. */
  public String name() {
    return title.in(Reader.language()).text();
  }

  /** The short title in the reader's language. */
  public String shortName() {
    return shortTitle.in(Reader.language()).text();
  }
}

package org.polyphony.platform.stakeholders;

import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.LocalizedText;

/**
 * What organisations and people have in common. Keys are those of {@link Catalogue}.
 *
 * @param group such as {@code civil-society}; null if not recorded
 * @param kind such as {@code national-commission}; null if none applies
 * @param level {@code individual}, {@code institutional} or {@code systemic}; null if not recorded
 * @param country ISO 3166-1 alpha-2, or EU; null if not recorded
 * @param notes for the staff, at most 5,000 characters a language
 * @param marks sample, counted, confidential
 */
public record Profile(
    @Nullable String group,
    @Nullable String kind,
    @Nullable String level,
    @Nullable String country,
    LocalizedText notes,
    Marks marks) {

  /** Nothing recorded yet. */
  public static final Profile EMPTY =
      new Profile(null, null, null, null, LocalizedText.EMPTY, Marks.NONE);

  /** The same with a group and a country. */
  public Profile in(@Nullable String group, @Nullable String country) {
    return new Profile(group, kind, level, country, notes, marks);
  }

  /** The same with other marks. */
  public Profile marked(Marks marks) {
    return new Profile(group, kind, level, country, notes, marks);
  }
}

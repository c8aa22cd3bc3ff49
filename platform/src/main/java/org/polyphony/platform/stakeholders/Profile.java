package org.polyphony.platform.stakeholders;

import java.util.Map;
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
 * @param own values of own fields by the field's key, as text; without empty ones
 */
public record Profile(
    @Nullable String group,
    @Nullable String kind,
    @Nullable String level,
    @Nullable String country,
    LocalizedText notes,
    Marks marks,
    Map<String, String> own) {

  /** Copies the values. */
  public Profile {
    own = Map.copyOf(own);
  }

  /** Without own fields. */
  public Profile(
      @Nullable String group,
      @Nullable String kind,
      @Nullable String level,
      @Nullable String country,
      LocalizedText notes,
      Marks marks) {
    this(group, kind, level, country, notes, marks, Map.of());
  }

  /** Nothing recorded yet. */
  public static final Profile EMPTY =
      new Profile(null, null, null, null, LocalizedText.EMPTY, Marks.NONE);

  /** The same with a group and a country. */
  public Profile in(@Nullable String group, @Nullable String country) {
    return new Profile(group, kind, level, country, notes, marks, own);
  }

  /** The same with other marks. */
  public Profile marked(Marks marks) {
    return new Profile(group, kind, level, country, notes, marks, own);
  }

  /** The same with other values of own fields. */
  public Profile with(Map<String, String> own) {
    return new Profile(group, kind, level, country, notes, marks, own);
  }
}

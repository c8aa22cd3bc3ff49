package org.polyphony.platform.exchanges;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** What an exchange points to: a catalogue entry, a country, an organiser, a mandate. */
@Embeddable
record Tag(
    @Enumerated(EnumType.STRING) Kind kind, @Column(name = "tag_key") String key, int position) {

  /** What is pointed to. */
  enum Kind {
    INSTRUMENT,
    ACTIVITY,
    GOAL,
    AREA,
    SDG,
    OUTCOME,
    RESULT,
    COUNTRY,
    ORGANISER,
    MANDATE
  }

  static List<Tag> of(Kind kind, Collection<?> keys) {
    var tags = new ArrayList<Tag>();
    for (Object key : keys) {
      tags.add(new Tag(kind, key.toString(), tags.size()));
    }
    return tags;
  }

  static List<String> keys(Collection<Tag> tags, Kind kind) {
    return tags.stream()
        .filter(it -> it.kind() == kind)
        .sorted(Comparator.comparingInt(Tag::position))
        .map(Tag::key)
        .toList();
  }

  static List<Long> numbers(Collection<Tag> tags, Kind kind) {
    return keys(tags, kind).stream().map(Long::valueOf).toList();
  }

  @Override
  public String toString() {
    return kind.name().toLowerCase(java.util.Locale.ROOT) + ":" + key;
  }
}

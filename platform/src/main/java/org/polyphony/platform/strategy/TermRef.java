package org.polyphony.platform.strategy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** A reference to a catalogue entry. */
@Embeddable
record TermRef(
    @Enumerated(EnumType.STRING) Catalogue.Kind catalogue, @Column(name = "term_key") String key)
    implements Comparable<TermRef> {

  static List<TermRef> of(Catalogue.Kind catalogue, Collection<String> keys) {
    return keys.stream().map(it -> new TermRef(catalogue, it)).toList();
  }

  static List<String> keys(Collection<TermRef> all, Catalogue.Kind catalogue) {
    return all.stream()
        .filter(it -> it.catalogue() == catalogue)
        .map(TermRef::key)
        .sorted()
        .toList();
  }

  @Override
  public int compareTo(TermRef other) {
    return Comparator.comparing(TermRef::catalogue)
        .thenComparing(TermRef::key)
        .compare(this, other);
  }

  @Override
  public String toString() {
    return catalogue.slug() + ":" + key;
  }
}

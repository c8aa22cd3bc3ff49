package org.polyphony.platform.stakeholders;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the catalogues. Everybody may. */
public interface Catalogues {

  /** All entries in the catalogue's own order. */
  List<Term> terms(Catalogue catalogue);

  /** One entry, or null where the key is null or unknown. */
  @Nullable Term term(Catalogue catalogue, @Nullable String key);

  /** The title in the reader's language; empty where the key is null, the key if it is unknown. */
  default String name(Catalogue catalogue, @Nullable String key) {
    Term term = term(catalogue, key);
    return term != null ? term.name() : key == null ? "" : key;
  }

  /** The short title in the reader's language; empty where the key is null. */
  default String shortName(Catalogue catalogue, @Nullable String key) {
    Term term = term(catalogue, key);
    return term != null ? term.shortName() : key == null ? "" : key;
  }

  /** The voice of a group, or null. */
  default @Nullable String voice(@Nullable String group) {
    Term term = term(Catalogue.GROUP, group);
    return term == null ? null : term.voice();
  }
}

package org.polyphony.platform.stakeholders;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Countries and areas: those of the shipped catalogue with all their facts, every other code of ISO
 * 3166-1 with its name (Unicode CLDR). Everybody may read them.
 */
public interface Countries {

  /** The catalogue: the Parties, and what the organization added; sorted for the reader. */
  List<CountrySummary> all();

  /** All codes that a record may carry, with a name; sorted for the reader. */
  List<Choice> choices();

  /** One country of the catalogue. */
  Optional<CountrySummary> find(String code);

  /** Whether a record may carry the code. */
  boolean exists(String code);

  /** The name in the reader's language; empty for null, the code itself if it is unknown. */
  String name(@Nullable String code);

  /** Whether the code is a State's: false for EU and for what the catalogue does not know. */
  default boolean isState(String code) {
    return find(code).map(CountrySummary::state).orElse(false);
  }

  /**
   * The code that people mean by a text.
   *
   * @param text a code of two or three letters, or a name in one of the six languages
   */
  Optional<String> recognise(String text);

  /**
   * The codes that a reader may be looking for.
   *
   * @param typed a code, or beginnings of the words of a name, in one of the six languages
   */
  Set<String> like(String typed);

  /**
   * A code and its name.
   *
   * @param code ISO 3166-1 alpha-2, or EU
   * @param name in the reader's language
   */
  record Choice(String code, String name) {}
}

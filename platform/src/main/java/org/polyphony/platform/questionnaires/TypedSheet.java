package org.polyphony.platform.questionnaires;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Answers on paper, or told to somebody, as a clerk types them in.
 *
 * @param wave when they were given
 * @param person the participant who gave them; null where the sheet has no name
 * @param code the word that the person wrote on both sheets instead of a name; may be empty, and
 *     then the sheet has no pair
 * @param source what it was typed from, such as “sheet 12, collected in the room”
 * @param given answers by number of the item
 */
public record TypedSheet(
    Wave wave, @Nullable Long person, String code, String source, Map<Long, Given> given) {

  /** Keeps an unchangeable copy. */
  public TypedSheet {
    given = Map.copyOf(given);
  }
}

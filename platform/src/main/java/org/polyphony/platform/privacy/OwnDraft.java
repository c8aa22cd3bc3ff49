package org.polyphony.platform.privacy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person corrects of the own data.
 *
 * @param name as the person writes it
 * @param email an address
 * @param phone a number, or empty
 * @param languages ISO 639 codes
 * @param country ISO 3166-1 alpha-2; null if not said
 */
public record OwnDraft(
    String name, String email, String phone, List<String> languages, @Nullable String country) {

  /** Copies the list. */
  public OwnDraft {
    languages = List.copyOf(languages);
  }
}

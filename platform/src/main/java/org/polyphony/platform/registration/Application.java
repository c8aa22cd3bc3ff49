package org.polyphony.platform.registration;

import org.jspecify.annotations.Nullable;
import org.polyphony.platform.audit.Snapshot;
import org.polyphony.platform.shared.Language;

/**
 * What somebody writes who registers.
 *
 * @param name as the person writes it; 1 to 300 characters
 * @param email in lower case; at most 254 characters
 * @param organization for whom the person comes, or empty; at most 300 characters
 * @param country ISO 3166-1 alpha-2, or EU; null if not stated
 * @param category number of the category
 * @param language in which the person wants to be written to
 * @param listed whether the person agrees to stand in the public list
 * @param needs what the person needs to take part
 */
public record Application(
    String name,
    String email,
    String organization,
    @Nullable String country,
    long category,
    Language language,
    boolean listed,
    Needs needs) {

  /**
   * What somebody needs; read under a right of its own.
   *
   * @param access such as a ramp or an interpreter, or empty; at most 2,000 characters
   * @param diet what the person does not eat, or empty; at most 2,000 characters
   */
  public record Needs(String access, String diet) {

    /** None stated. */
    public static final Needs NONE = new Needs("", "");

    /** Whether none is stated. */
    public boolean isEmpty() {
      return access.isEmpty() && diet.isEmpty();
    }
  }

  /** The trail is read by more people than the needs: it says that there are some, not which. */
  Snapshot snapshot(RegistrationState state) {
    return new Snapshot()
        .with("state", state.slug())
        .with("name", name)
        .with("email", email)
        .with("organization", organization)
        .with("country", country)
        .with("category", category)
        .with("language", language.code())
        .with("listed", listed)
        .with("needs", needs.isEmpty() ? null : "…");
  }
}

package org.polyphony.platform.registration;

import org.jspecify.annotations.Nullable;

/**
 * Which registrations a list shows.
 *
 * @param text parts of name, organization or address; empty for all
 * @param state how far they have come; null for all
 * @param recheck only those that were changed since they were approved
 * @param category number of the category; null for all
 * @param country code; empty for all
 */
public record RollFilter(
    String text,
    @Nullable RegistrationState state,
    boolean recheck,
    @Nullable Long category,
    String country) {

  /** No condition. */
  public static final RollFilter ALL = new RollFilter("", null, false, null, "");
}

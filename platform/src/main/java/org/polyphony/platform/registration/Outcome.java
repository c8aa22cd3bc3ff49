package org.polyphony.platform.registration;

import org.jspecify.annotations.Nullable;

/**
 * What became of a form that was sent to register.
 *
 * @param id number of the registration
 * @param state how far it has come
 * @param path the person's own page; null where the address was registered before by another form:
 *     then its link goes to the address only, so that nobody learns of others
 */
public record Outcome(long id, RegistrationState state, @Nullable String path) {}

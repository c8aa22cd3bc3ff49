package org.polyphony.platform.identity.web;

import org.polyphony.platform.ui.Form;

/**
 * Where somebody invited makes the account.
 *
 * @param form {@code name}, {@code password}
 * @param token the secret of the link
 * @param email whom the invitation is for; cannot be changed
 * @param passwordless whether the password may stay empty
 */
public record InvitationPage(Form form, String token, String email, boolean passwordless) {}

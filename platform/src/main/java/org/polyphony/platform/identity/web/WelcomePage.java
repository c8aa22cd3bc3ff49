package org.polyphony.platform.identity.web;

import org.polyphony.platform.ui.Form;

/**
 * Where the first administrator's account is made.
 *
 * @param form {@code name}, {@code email}, {@code password}
 * @param token the secret of the link
 */
public record WelcomePage(Form form, String token) {}

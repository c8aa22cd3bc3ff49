package org.polyphony.platform.identity.web;

import org.polyphony.platform.ui.Form;

/**
 * The sign-in page.
 *
 * @param form {@code email}, {@code password}, {@code next}
 */
public record SignInPage(Form form) {}

package org.polyphony.platform.identity.web;

import org.jspecify.annotations.Nullable;
import org.polyphony.platform.ui.Form;

/**
 * The sign-in page.
 *
 * @param form {@code email}, {@code password}, {@code next}
 * @param links whether links can be mailed
 * @param provider the name of the outside sign-in provider; null for none
 */
public record SignInPage(Form form, boolean links, @Nullable String provider) {}

package org.polyphony.platform.identity.web;

import org.polyphony.platform.ui.Form;

/**
 * The page behind a mailed link: it does nothing until its button is pressed, because mail scanners
 * open links too.
 *
 * @param form what was typed, if anything is asked
 * @param token the secret of the link
 */
public record LinkPage(Form form, String token) {}

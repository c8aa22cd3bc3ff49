package org.polyphony.platform.identity;

import java.net.URI;
import org.polyphony.platform.shared.Language;

/**
 * A mail that this module wants to reach one person.
 *
 * @param to the address
 * @param language of subject and text
 * @param subject one line
 * @param text what to read before the link
 * @param button what the link does, in two or three words
 * @param link a page of this installation; opening it changes nothing
 */
public record Mail(
    String to, Language language, String subject, String text, String button, URI link) {}

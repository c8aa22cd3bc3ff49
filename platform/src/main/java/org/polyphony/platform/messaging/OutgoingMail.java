package org.polyphony.platform.messaging;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.Language;

/**
 * A mail to one person.
 *
 * @param to the address
 * @param language the language of its words: direction and footer follow it
 * @param subject one line
 * @param text paragraphs, separated by blank lines
 * @param button what the link does, in two or three words; empty without a link
 * @param link a page to open, or null
 */
public record OutgoingMail(
    String to, Language language, String subject, String text, String button, @Nullable URI link) {}

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
 * @param after what is said after the link, such as how to get no more mails; may be empty; a line
 *     that is an address can be followed
 */
public record OutgoingMail(
    String to,
    Language language,
    String subject,
    String text,
    String button,
    @Nullable URI link,
    String after) {

  /** A mail with nothing after its link. */
  public OutgoingMail(
      String to,
      Language language,
      String subject,
      String text,
      String button,
      @Nullable URI link) {
    this(to, language, subject, text, button, link, "");
  }
}

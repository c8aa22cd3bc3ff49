package org.polyphony.platform.invitations;

import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.registration.Occasion;
import org.polyphony.platform.shared.Language;

/**
 * A letter as somebody who reads a language gets it.
 *
 * @param language of the words: where the letter has none in the wanted one, that in which it was
 *     written
 * @param subject one line
 * @param text paragraphs, separated by blank lines
 */
public record Preview(Language language, String subject, String text) {

  /** The letter of a round, to a made-up name. */
  public static Preview of(Round round, Occasion occasion, Language wanted) {
    Language language = round.draft().body().in(wanted).language();
    var letter =
        Letters.written(
            round.draft(), occasion, wanted, Texts.text(language, "invitations.preview.name"));
    return new Preview(letter.language(), letter.subject(), letter.text());
  }
}

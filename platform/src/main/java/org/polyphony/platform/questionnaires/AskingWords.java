package org.polyphony.platform.questionnaires;

import java.net.URI;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.messaging.OutgoingMail;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.stakeholders.Addresses.Address;

/** Sets the mails that ask somebody to answer, in the language of the person. */
final class AskingWords {

  private AskingWords() {}

  /**
   * One mail.
   *
   * @param step {@code before}, {@code after}, {@code feedback} or {@code reminder}
   * @param about the exchange, or the material
   * @param link the person's own page
   */
  static OutgoingMail mail(Address to, String step, LocalizedText about, URI link) {
    return Reader.as(
        to.language(),
        () -> {
          String title = about.in(to.language()).text();
          return new OutgoingMail(
              to.email(),
              to.language(),
              Texts.text("questionnaires.mail." + step + ".subject", "title", title),
              Texts.text("questionnaires.mail.greeting", "name", Formats.own(to.name()))
                  + "\n\n"
                  + Texts.text("questionnaires.mail." + step + ".text", "title", title)
                  + "\n\n"
                  + Texts.text("questionnaires.mail.privacy"),
              Texts.text("questionnaires.mail.button"),
              link);
        });
  }
}

package org.polyphony.platform.privacy;

import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.identity.Mails;
import org.polyphony.platform.messaging.Outbox;
import org.polyphony.platform.messaging.OutgoingMail;
import org.polyphony.platform.stakeholders.Addresses.Address;
import org.springframework.stereotype.Component;

/** Writes to people with the link to their own data, in their language. */
@Component
class OwnLetters {

  private final Outbox outbox;
  private final Mails mails;
  private final OwnLinks links;

  OwnLetters(Outbox outbox, Mails mails, OwnLinks links) {
    this.outbox = outbox;
    this.mails = mails;
    this.links = links;
  }

  void send(Address to) {
    String query = "?lang=" + to.language().code();
    outbox.post(
        Reader.as(
            to.language(),
            () ->
                new OutgoingMail(
                    to.email(),
                    to.language(),
                    Texts.text("privacy.mail.subject"),
                    Texts.text("privacy.mail.text", "name", Formats.own(to.name())),
                    Texts.text("privacy.mail.button"),
                    mails.link(links.path(to.person()) + query))));
  }
}

package org.polyphony.platform.messaging;

import org.polyphony.platform.identity.Mail;
import org.polyphony.platform.identity.MailDelivery;
import org.springframework.stereotype.Component;

/** Takes the mails of accounts into the outbox. */
@Component
class IdentityMail implements MailDelivery {

  private final Outbox outbox;

  IdentityMail(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public void send(Mail mail) {
    outbox.postForAccount(
        new OutgoingMail(
            mail.to(), mail.language(), mail.subject(), mail.text(), mail.button(), mail.link()));
  }
}

package org.polyphony.platform.identity;

import java.net.URI;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.operations.Settings;
import org.polyphony.platform.shared.Language;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Writes the mails of this module. */
@Component
public class Mails {

  private final ObjectProvider<MailDelivery> delivery;
  private final Settings settings;

  Mails(ObjectProvider<MailDelivery> delivery, Settings settings) {
    this.delivery = delivery;
    this.settings = settings;
  }

  /** Whether mail leaves this installation at all. */
  public boolean available() {
    return delivery.getIfAvailable() != null;
  }

  /** The whole address of a page. */
  public URI link(String path) {
    return URI.create(settings.baseUrl() + path);
  }

  /** Sends a link, if mail leaves this installation. */
  void send(Link.Kind kind, String to, Language language, String path) {
    delivery.ifAvailable(it ->
        it.send(
            new Mail(
                to,
                language,
                Texts.text(language, "identity.mail." + kind + ".subject"),
                Texts.text(language, "identity.mail." + kind + ".text"),
                Texts.text(language, "identity.mail." + kind + ".button"),
                link(path))));
  }
}

package org.polyphony.platform.registration;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.identity.Mails;
import org.polyphony.platform.messaging.Outbox;
import org.polyphony.platform.messaging.OutgoingMail;
import org.polyphony.platform.shared.Language;
import org.springframework.stereotype.Component;

/** Writes to people about their registration, in their language, each time with a fresh link. */
@Component
class Letters {

  /** What there is to say. */
  enum Kind {
    REGISTERED,
    REQUESTED,
    WAITING,
    OFFERED,
    SEATED,
    CHANGED,
    REFUSED,
    CANCELLED,
    LAPSED,
    LINK;

    static Kind of(RegistrationState state) {
      return valueOf(state.name());
    }

    private String key(String part) {
      return "registration.mail." + name().toLowerCase(Locale.ROOT) + "." + part;
    }
  }

  private final Outbox outbox;
  private final Mails mails;
  private final Links links;

  Letters(Outbox outbox, Mails mails, Links links) {
    this.outbox = outbox;
    this.mails = mails;
    this.links = links;
  }

  /** Puts a mail into the outbox, in the caller's transaction. */
  void send(Kind kind, Entry entry, Occasion occasion, ZoneId zone) {
    outbox.post(write(kind, entry, occasion, zone));
  }

  OutgoingMail write(Kind kind, Entry entry, Occasion occasion, ZoneId zone) {
    Language language = entry.application().language();
    return Reader.as(
        language,
        () ->
            new OutgoingMail(
                entry.application().email(),
                language,
                Texts.text(kind.key("subject"), "title", title(occasion)),
                text(kind, entry, occasion, zone),
                Texts.text("registration.mail.button"),
                mails.link(links.path(entry.id()))));
  }

  private static String text(Kind kind, Entry entry, Occasion occasion, ZoneId zone) {
    Instant until = entry.offeredUntil();
    String body =
        Texts.text(
            kind.key("text"),
            "title",
            title(occasion),
            "position",
            entry.position(),
            "until",
            until == null ? "" : Formats.moment(until, zone));
    String where = Formats.own(occasion.place().in(Reader.language()).text());
    String when = Formats.span(occasion.start(), occasion.end());
    var text =
        new StringBuilder(
                Texts.text(
                    "registration.mail.greeting", "name", Formats.own(entry.application().name())))
            .append("\n\n")
            .append(body);
    if (!when.isEmpty()) {
      text.append("\n\n").append(Texts.text("registration.mail.when", "when", when));
      text.append(
          where.isEmpty() ? "" : "\n" + Texts.text("registration.mail.where", "where", where));
    }
    return text.append("\n\n").append(Texts.text("registration.mail.end")).toString();
  }

  private static String title(Occasion occasion) {
    return Formats.own(occasion.title().in(Reader.language()).text());
  }
}

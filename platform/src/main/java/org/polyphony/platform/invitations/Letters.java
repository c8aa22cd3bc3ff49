package org.polyphony.platform.invitations;

import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.identity.Mails;
import org.polyphony.platform.messaging.Outbox;
import org.polyphony.platform.messaging.OutgoingMail;
import org.polyphony.platform.registration.Occasion;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.shared.LocalizedText;
import org.springframework.stereotype.Component;

/**
 * Writes to those who are invited, in their language; where the letter has no words in it, in the
 * one in which it was written.
 */
@Component
class Letters {

  private final Outbox outbox;
  private final Mails mails;
  private final Links links;

  Letters(Outbox outbox, Mails mails, Links links) {
    this.outbox = outbox;
    this.mails = mails;
    this.links = links;
  }

  /** A letter as somebody reads it. */
  record Written(Language language, String subject, String text) {}

  /** The letter of a round in a language, or the one that is sent instead. */
  static Written written(RoundDraft round, Occasion occasion, Language wanted, String name) {
    LocalizedText body = round.body();
    Language language = body.in(wanted).language();
    return Reader.as(
        language,
        () -> {
          var words = words(round, occasion, name);
          return new Written(
              language,
              LetterPlaces.fill(round.subject().in(language).text(), words),
              LetterPlaces.fill(body.in(language).text(), words));
        });
  }

  private static Map<LetterPlaces, String> words(RoundDraft round, Occasion occasion, String name) {
    Language language = Reader.language();
    var words = new EnumMap<LetterPlaces, String>(LetterPlaces.class);
    String where = occasion.place().in(language).text();
    words.put(LetterPlaces.NAME, Formats.own(name));
    words.put(LetterPlaces.EXCHANGE, Formats.own(occasion.title().in(language).text()));
    words.put(LetterPlaces.DATES, or(Formats.span(occasion.start(), occasion.end())));
    words.put(LetterPlaces.PLACE, or(Formats.own(where)));
    words.put(LetterPlaces.DEADLINE, Formats.date(round.replyBy()));
    return words;
  }

  /** A letter never has a hole where a date or a place should stand. */
  private static String or(String words) {
    return words.isEmpty() ? Texts.text("invitations.letter.open") : words;
  }

  /** Sends the letter; returns the number of the mail. */
  long invite(Round round, Invitation to, Occasion occasion) {
    Written letter = written(round.draft(), occasion, to.guest().language(), to.guest().name());
    var place = to.place();
    String before =
        place == null || place.name().isEmpty()
            ? ""
            : Texts.text(
                    letter.language(),
                    "invitations.letter.instead",
                    "name",
                    Formats.own(place.name()))
                + "\n\n";
    return post(to, letter.language(), letter.subject(), before + letter.text(), true);
  }

  /** Writes once more to somebody who has not answered; returns the number of the mail. */
  long remind(Round round, Invitation to, Occasion occasion) {
    Written letter = written(round.draft(), occasion, to.guest().language(), to.guest().name());
    String deadline = Reader.as(letter.language(), () -> Formats.date(round.draft().replyBy()));
    return post(
        to,
        letter.language(),
        Texts.text(letter.language(), "invitations.reminder.subject", "subject", letter.subject()),
        Texts.text(letter.language(), "invitations.reminder.text", "deadline", deadline)
            + "\n\n"
            + letter.text(),
        true);
  }

  /** Says that the invitation is taken back. */
  void withdraw(Invitation to, Occasion occasion) {
    notice(to, occasion, "withdrawn", false);
  }

  /** Says that the answer has arrived: they come. */
  void accepted(Invitation to, Occasion occasion) {
    notice(to, occasion, "accepted", true);
  }

  private void notice(Invitation to, Occasion occasion, String kind, boolean link) {
    Language language = to.guest().language();
    String title = Formats.own(occasion.title().in(language).text());
    String name = Formats.own(to.guest().name());
    String key = "invitations." + kind;
    long _ =
        post(
            to,
            language,
            Texts.text(language, key + ".subject", "title", title),
            Texts.text(language, "invitations.letter.greeting", "name", name)
                + "\n\n"
                + Texts.text(language, key + ".text", "title", title),
            link);
  }

  private long post(Invitation to, Language language, String subject, String text, boolean link) {
    URI page = link ? mails.link(links.path(to) + "?lang=" + language.code()) : null;
    return outbox.post(
        new OutgoingMail(
            to.guest().email(),
            language,
            subject,
            text,
            page == null ? "" : Texts.text(language, "invitations.letter.button"),
            page,
            page == null ? "" : Texts.text(language, "invitations.letter.after")));
  }
}

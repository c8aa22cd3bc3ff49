package org.polyphony.platform.engagement;

import java.net.URI;
import java.util.List;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.identity.Colleague;
import org.polyphony.platform.messaging.OutgoingMail;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.shared.LocalizedText;

/** Sets a reminder in the language of its reader. */
final class ReminderWords {

  private ReminderWords() {}

  static OutgoingMail mail(Colleague owner, List<Due> due, URI link) {
    Language language = owner.language();
    return Reader.as(
        language,
        () ->
            new OutgoingMail(
                owner.email(),
                language,
                Texts.text("engagement.mail.subject", "count", due.size()),
                text(owner, due),
                Texts.text("engagement.mail.button"),
                link));
  }

  private static String text(Colleague owner, List<Due> due) {
    var text =
        new StringBuilder(
            Texts.text("engagement.mail.greeting", "name", Formats.own(owner.name())));
    text.append("\n\n").append(Texts.text("engagement.mail.intro")).append("\n\n");
    due.forEach(it -> text.append("• ").append(line(it)).append('\n'));
    return text.append('\n').append(Texts.text("engagement.mail.end")).toString();
  }

  private static String line(Due it) {
    String date = Formats.date(it.due());
    if (it.what() == null) {
      return Texts.text("engagement.mail.hidden", "date", date);
    }
    return it.to() == null
        ? Texts.text("engagement.mail.point", "text", Formats.own(it.what()), "date", date)
        : Texts.text(
            "engagement.mail.commitment",
            "text",
            Formats.own(it.what()),
            "to",
            Formats.own(name(it.to())),
            "date",
            date);
  }

  private static String name(LocalizedText name) {
    return name.in(Reader.language()).text();
  }
}

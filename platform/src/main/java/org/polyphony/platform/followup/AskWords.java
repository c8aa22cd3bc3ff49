package org.polyphony.platform.followup;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.messaging.OutgoingMail;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.stakeholders.Addresses.Address;

/** Sets the mails of the follow-up, in the language of the person. */
final class AskWords {

  private AskWords() {}

  /** Planned actions, line by line. */
  static String quoted(Language language, List<ActionView> actions) {
    return Reader.as(
        language, () -> actions.stream().map(AskWords::line).collect(Collectors.joining("\n")));
  }

  private static String line(ActionView it) {
    String what = Formats.own(it.draft().what());
    LocalDate due = it.draft().due();
    return due == null
        ? "• " + what
        : "• " + Texts.text("followup.mail.action", "what", what, "date", Formats.date(due));
  }

  /** What a mail is. */
  enum Step {
    ASK,
    REMINDER,
    LAST;

    String slug() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /**
   * One mail.
   *
   * @param round after how many months
   * @param exchange name of the exchange
   * @param quoted what the person promised there, line by line; may be empty
   * @param page the person's own page
   * @param stop where the person can end it
   */
  static OutgoingMail mail(
      Address to, Step step, int round, LocalizedText exchange, String quoted, URI page, URI stop) {
    return Reader.as(
        to.language(),
        () -> {
          String title = exchange.in(to.language()).text();
          var text =
              new StringBuilder(
                  Texts.text("followup.mail.greeting", "name", Formats.own(to.name())));
          text.append("\n\n")
              .append(
                  Texts.text(
                      "followup.mail." + step.slug() + ".text", "title", title, "months", round));
          if (!quoted.isEmpty()) {
            text.append("\n\n").append(Texts.text("followup.mail.quoted")).append('\n');
            text.append(quoted);
          }
          return new OutgoingMail(
              to.email(),
              to.language(),
              Texts.text(
                  "followup.mail." + step.slug() + ".subject", "title", title, "months", round),
              text.toString(),
              Texts.text("followup.mail.button"),
              page,
              Texts.text("followup.mail.stop") + "\n" + stop);
        });
  }
}

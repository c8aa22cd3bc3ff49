package org.polyphony.platform.messaging;

import org.polyphony.platform.i18n.Texts;
import org.springframework.web.util.HtmlUtils;

/** Sets a mail as plain text and as HTML that needs no style sheet. */
final class MailWords {

  private MailWords() {}

  static String text(OutgoingMail mail) {
    var text = new StringBuilder(mail.text().strip()).append("\n\n");
    if (mail.link() != null) {
      text.append(mail.button()).append(":\n").append(mail.link()).append("\n\n");
    }
    if (!mail.after().isEmpty()) {
      text.append(mail.after().strip()).append("\n\n");
    }
    return text.append("-- \n").append(footer(mail)).append('\n').toString();
  }

  static String html(OutgoingMail mail) {
    var html = new StringBuilder(600);
    html.append("<!doctype html>\n<html lang=\"")
        .append(mail.language().htmlTag())
        .append("\" dir=\"")
        .append(mail.language().direction())
        .append("\">\n<head><meta charset=\"utf-8\"><title>")
        .append(escaped(mail.subject()))
        .append("</title></head>\n<body>\n");
    for (String paragraph : mail.text().strip().split("\n\n+")) {
      html.append("<p>").append(escaped(paragraph).replace("\n", "<br>\n")).append("</p>\n");
    }
    if (mail.link() != null) {
      String link = escaped(mail.link().toString());
      html.append("<p><a href=\"").append(link).append("\">");
      html.append(escaped(mail.button())).append("</a></p>\n");
      html.append("<p dir=\"ltr\">").append(link).append("</p>\n");
    }
    if (!mail.after().isEmpty()) {
      html.append("<p><small>");
      mail.after().strip().lines().forEach(it -> html.append(line(it)).append("<br>\n"));
      html.append("</small></p>\n");
    }
    return html.append("<hr>\n<p><small>")
        .append(escaped(footer(mail)))
        .append("</small></p>\n</body>\n</html>\n")
        .toString();
  }

  private static String line(String words) {
    String line = escaped(words);
    return words.startsWith("https://") || words.startsWith("http://")
        ? "<a dir=\"ltr\" href=\"" + line + "\">" + line + "</a>"
        : line;
  }

  private static String footer(OutgoingMail mail) {
    return Texts.text(mail.language(), "messaging.mail.footer");
  }

  private static String escaped(String text) {
    return HtmlUtils.htmlEscape(text, "UTF-8");
  }
}

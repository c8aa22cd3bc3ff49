package org.polyphony.platform.segments.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.polyphony.platform.contacts.Channel;
import org.polyphony.platform.contacts.PointDraft;

/** A record as a contact card: vCard 4.0 (RFC 6350), lines folded at 75 octets (3.2). */
final class Card {

  private static final int OCTETS = 75;

  private final StringBuilder out = new StringBuilder();

  private Card() {}

  /**
   * One card.
   *
   * @param person whether it is a person's
   * @param name how the record is called
   * @param organisation where a person works; empty for none
   * @param group in words; empty for none
   * @param points that hold
   */
  static String of(
      boolean person, String name, String organisation, String group, List<PointDraft> points) {
    var card = new Card();
    card.line("BEGIN:VCARD");
    card.line("VERSION:4.0");
    card.line("KIND:" + (person ? "individual" : "org"));
    card.line("FN:" + escape(name));
    String at = person ? organisation : name;
    if (!at.isEmpty()) {
      card.line("ORG:" + escape(at));
    }
    for (PointDraft point : points) {
      card.line(property(point.channel(), point.value()));
    }
    if (!group.isEmpty()) {
      card.line("CATEGORIES:" + escape(group));
    }
    card.line("END:VCARD");
    return card.out.toString();
  }

  private static String property(Channel channel, String value) {
    return switch (channel) {
      case EMAIL -> "EMAIL:" + escape(value);
      case PHONE -> "TEL;VALUE=text:" + escape(value);
      case POST -> "ADR:;;" + escape(value) + ";;;;";
      case WEB -> "URL:" + value;
    };
  }

  private static String escape(String text) {
    return text.replace("\\", "\\\\")
        .replace(",", "\\,")
        .replace(";", "\\;")
        .replace("\r\n", "\\n")
        .replace("\n", "\\n")
        .replace("\r", "\\n");
  }

  /** A character is never cut in two. */
  private void line(String text) {
    int octets = 0;
    for (int c : text.codePoints().toArray()) {
      String sign = Character.toString(c);
      int size = sign.getBytes(StandardCharsets.UTF_8).length;
      if (octets + size > OCTETS) {
        out.append("\r\n ");
        octets = 1;
      }
      out.append(sign);
      octets += size;
    }
    out.append("\r\n");
  }
}

package org.polyphony.platform.segments.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.polyphony.platform.contacts.Channel;
import org.polyphony.platform.contacts.PointDraft;
import org.polyphony.platform.contacts.Purpose;
import org.polyphony.platform.contacts.Validity;

/** A card as RFC 6350 writes it. */
class CardTest {

  @Test
  void aPersonWithEveryKindOfContact() {
    var points =
        List.of(
            point(Channel.EMAIL, "li@example.org"),
            point(Channel.PHONE, "+86 10 1234"),
            point(Channel.POST, "1, Road; Town\nPlanet"),
            point(Channel.WEB, "https://example.org/a,b"));
    assertThat(Card.of(true, "Li, Na; \\ 李娜", "Five Voices", "Media", points))
        .isEqualTo(
            """
            BEGIN:VCARD\r
            VERSION:4.0\r
            KIND:individual\r
            FN:Li\\, Na\\; \\\\ 李娜\r
            ORG:Five Voices\r
            EMAIL:li@example.org\r
            TEL;VALUE=text:+86 10 1234\r
            ADR:;;1\\, Road\\; Town\\nPlanet;;;;\r
            URL:https://example.org/a,b\r
            CATEGORIES:Media\r
            END:VCARD\r
            """);
  }

  @Test
  void aLongLineIsFoldedWithoutCuttingACharacter() {
    String card = Card.of(false, "联合国教育、科学及文化组织".repeat(6), "", "", List.of());
    assertThat(card.lines())
        .allSatisfy(
            it -> assertThat(it.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    assertThat(card.replace("\r\n ", "")).contains("FN:" + "联合国教育、科学及文化组织".repeat(6) + "\r\n");
    assertThat(card).contains("KIND:org");
  }

  private static PointDraft point(Channel channel, String value) {
    return new PointDraft(1, channel, value, Purpose.GENERAL, Validity.OPEN, "");
  }
}

package org.polyphony.platform.stakeholders.imports.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.shared.Refused;

/** Contact cards as phones and mail programs write them; the people are invented. */
class VcardTest {

  /** As a phone writes it: 2.1, values quoted-printable and folded in their middle. */
  private static final String PHONE =
      """
      BEGIN:VCARD
      VERSION:2.1
      N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D0=98=D0=B2=D0=B0=D0=BD=D0=BE=D0=B2;=D0=98=
      =D0=B2=D0=B0=D0=BD;;;
      FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D0=98=D0=B2=D0=B0=D0=BD =D0=98=D0=B2=D0=
      =B0=D0=BD=D0=BE=D0=B2
      TEL;CELL;PREF:+7 900 000-00-00
      TEL;HOME:+7 900 000-00-01
      PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQSkZJRgABAQAAAQABAAD
       2wCEAAEBAQEBAQEBAQEBAQEBAQEBAQEB
      END:VCARD
      BEGIN:VCARD
      VERSION:2.1
      N:;Bob;;;
      FN:Bob
      END:VCARD
      """;

  /** As a mail program writes it: 3.0, groups, escapes, folded lines. */
  private static final String MAIL =
      """
      BEGIN:VCARD\r
      VERSION:3.0\r
      PRODID:-//Example//Address Book//EN\r
      N:Kaboré;Awa;;Mme;\r
      FN:Awa Kaboré\r
      ORG:Ministère de la culture\\, des arts;Direction du \r
       livre\r
      TITLE:Directrice\r
      item1.EMAIL;type=INTERNET:home@example.org\r
      EMAIL;type=INTERNET;type=WORK;type=pref:awa@example.org\r
      ADR;type=WORK:;;01 BP 1;Ouagadougou;;;Burkina Faso\r
      URL:https://example.org/awa\r
      NOTE:Met in Paris\\nSpeaks Mooré\\; French\r
      END:VCARD\r
      """;

  private static final String NEW =
      """
      begin:vcard
      version:4.0
      kind:individual
      fn:Li Wei
      n:Li;Wei;;;
      gender:F;woman
      lang;pref=1:zh-CN
      lang;pref=2:fr
      tel;value=uri;type="voice,work":tel:+86-10-0000-0000
      email:li@example.org
      end:vcard
      BEGIN:VCARD
      VERSION:4.0
      KIND:org
      FN:Guild of Weavers
      ORG:Guild of Weavers
      EMAIL:office@example.org
      URL:https://example.org
      END:VCARD
      """;

  @Test
  void readsTheCardsOfAPhone() {
    var rows = BadInputTest.rows(PHONE.getBytes(UTF_8), Dialect.Told.NOTHING);
    assertThat(rows).hasSize(2);
    assertThat(cell(rows.getFirst(), "Name")).isEqualTo("Иван Иванов");
    assertThat(cell(rows.getFirst(), "Type")).isEqualTo("person");
    assertThat(cell(rows.getFirst(), "Phone")).isEqualTo("+7 900 000-00-00");
    assertThat(cell(rows.getFirst(), "Notes")).isEqualTo("Phone: +7 900 000-00-01");
    assertThat(rows.get(1).line()).isEqualTo(12);
  }

  @Test
  void readsTheCardsOfAMailProgram() {
    var row = BadInputTest.rows(MAIL.getBytes(UTF_8), Dialect.Told.NOTHING).getFirst();
    assertThat(cell(row, "Name")).isEqualTo("Awa Kaboré");
    assertThat(cell(row, "Works for"))
        .isEqualTo("Ministère de la culture, des arts, Direction du livre");
    assertThat(cell(row, "Function")).isEqualTo("Directrice");
    assertThat(cell(row, "Email")).isEqualTo("awa@example.org");
    assertThat(cell(row, "Country")).isEqualTo("Burkina Faso");
    assertThat(cell(row, "Notes"))
        .contains("Met in Paris\nSpeaks Mooré; French", "Email: home@example.org", "01 BP 1");
  }

  @Test
  void readsVersion4AndOrganizations() {
    var rows = BadInputTest.rows(NEW.getBytes(UTF_8), Dialect.Told.NOTHING);
    assertThat(cell(rows.getFirst(), "Sex")).isEqualTo("F");
    assertThat(cell(rows.getFirst(), "Languages")).isEqualTo("zh, fr");
    assertThat(cell(rows.getFirst(), "Phone")).isEqualTo("+86-10-0000-0000");
    assertThat(cell(rows.get(1), "Name")).isEqualTo("Guild of Weavers");
    assertThat(cell(rows.get(1), "Type")).isEqualTo("organisation");
    assertThat(cell(rows.get(1), "Works for")).isEmpty();
    assertThat(cell(rows.get(1), "Web")).isEqualTo("https://example.org");
    assertThat(cell(rows.get(1), "Notes")).isEqualTo("Email: office@example.org");
  }

  @Test
  void readsCardsInACodePageAndInUtf16() {
    String card = "BEGIN:VCARD\nVERSION:2.1\nFN:Élodie Muñoz à Québec\nEND:VCARD\n";
    for (String encoding : new String[] {"windows-1252", "UTF-16LE"}) {
      var rows = BadInputTest.rows(card.getBytes(Charset.forName(encoding)), Dialect.Told.NOTHING);
      assertThat(cell(rows.getFirst(), "Name")).isEqualTo("Élodie Muñoz à Québec");
    }
    String told = "BEGIN:VCARD\nFN;CHARSET=windows-1251:Иван\nEND:VCARD\n";
    byte[] bytes = told.getBytes(Charset.forName("windows-1251"));
    assertThat(cell(BadInputTest.rows(bytes, Dialect.Told.NOTHING).getFirst(), "Name"))
        .isEqualTo("Иван");
  }

  @Test
  void refusesACardThatNeverEnds() {
    String cut = NEW + "BEGIN:VCARD\nFN:Cut\n";
    assertThatThrownBy(() -> BadInputTest.rows(cut.getBytes(UTF_8), Dialect.Told.NOTHING))
        .isInstanceOfSatisfying(
            Refused.class,
            it -> assertThat(Texts.text(it)).contains("begins at line 20 never ends"));
  }

  private static String cell(Row row, String heading) {
    return row.cell(VcardRow.HEADER.indexOf(heading));
  }
}

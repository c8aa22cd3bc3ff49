package org.polyphony.platform.stakeholders.imports;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.shared.Refused;

/** What a table may not be, and the message that each gets. */
class BadInputTest {

  @Test
  void refusesWhatIsNoTable() {
    refused("", "The table is empty");
    refused("\n\n  \n", "The table is empty");
    refused("Name,Country\n", "no row below them");
    refused("Name,name\nA,B\n", "Two columns are headed “name”: 1 and 2");
    refused("Name,Nàme\nA,B\n", "Two columns are headed");
    refused("Name\nA\n\"B\nC\n", "Line 3 opens a quote that is never closed");
    refused("Name\n\"a \"\"b\"\" c\n", "Line 2 opens a quote");
    refused("Name\nA\nB\0C\n", "Line 3 holds a NUL character");
    refused("Name\n\"" + "x".repeat(50_000_000) + "\"\n", "longer than 100,000 characters");
    refused("Name\n" + "x".repeat(100_001), "longer than 100,000 characters");
  }

  @Test
  void readsWhatIsATable() {
    assertThat(read("Name;Country\r\n\"Say \"\"hi\"\"; all\";FR\r\n").rows().getFirst().cells())
        .containsExactly("Say \"hi\"; all", "FR");
    assertThat(read("Name\tCountry\nA, B\tFR\n").rows().getFirst().cells())
        .containsExactly("A, B", "FR");
    assertThat(read("Name|Country\nA|FR\n").header()).containsExactly("Name", "Country");
    var rows = read("Name\n\n\"two\nlines\"\n5\" pipe\nlast").rows();
    assertThat(rows).extracting(CsvTable.Row::line).containsExactly(3, 5, 6);
    assertThat(rows.getFirst().cell(0)).isEqualTo("two\nlines");
    assertThat(rows.getFirst().cell(7)).isEmpty();
  }

  @Test
  void keepsSignsAndDirectionMarks() {
    String name = "🎭 \u200Fمسرح\u200E \u2067x\u2069";
    assertThat(read("Name\n" + name + "\n").rows().getFirst().cell(0)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1251, Министерство культуры и общественные организации города",
    "windows-1256, وزارة الثقافة والفنون والمنظمات الأهلية في المدينة",
    "windows-1252, Ministère de la Culture et organisations créatives à Québec",
    "UTF-8, Ministère de la Culture 文化部",
  })
  void findsOutHowAFileIsEncoded(String encoding, String words) {
    var decoded = Decoder.decode(("Name\n" + words + "\n").getBytes(Charset.forName(encoding)), "");
    assertThat(decoded.encoding()).isEqualTo(encoding);
    assertThat(decoded.text()).isEqualTo("Name\n" + words + "\n");
  }

  @Test
  void readsUtf16WithAndWithoutMark() {
    String text = "Name;Country\nÉcole;FR\n";
    assertThat(Decoder.decode(("\uFEFF" + text).getBytes(UTF_16LE), "").text()).isEqualTo(text);
    assertThat(Decoder.decode(("\uFEFF" + text).getBytes(UTF_16BE), "").text()).isEqualTo(text);
    assertThat(Decoder.decode(text.getBytes(UTF_16LE), "").text()).isEqualTo(text);
    assertThat(Decoder.decode(text.getBytes(UTF_16BE), "").encoding()).isEqualTo("UTF-16BE");
    assertThat(Decoder.decode(("\uFEFF" + text).getBytes(UTF_8), "").text()).isEqualTo(text);
  }

  @Test
  void takesThePersonsWordForTheEncoding() {
    byte[] bytes = "Name\nÜber\n".getBytes(Charset.forName("windows-1252"));
    assertThat(Decoder.decode(bytes, "windows-1251").text()).isEqualTo("Name\nЬber\n");
    assertThat(Decoder.decode(bytes, "EBCDIC").encoding()).startsWith("windows-");
  }

  @Test
  void refusesUtf8WithStrayBytes() {
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes("Nom\nÉcole\nThéâtre\nb".getBytes(UTF_8));
    bytes.write(0xFF);
    bytes.writeBytes("d\n".getBytes(UTF_8));
    assertThatThrownBy(() -> Decoder.decode(bytes.toByteArray(), ""))
        .isInstanceOfSatisfying(
            Refused.class,
            it -> assertThat(Texts.text(it)).startsWith("Line 4 is not valid UTF-8. Save"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Name,Country,E-mail|NAME,COUNTRY,EMAIL",
        "Organization,Acronym,Country|NAME,ACRONYM,COUNTRY",
        "Name,Organization,Job title|NAME,ORGANISATION,FUNCTION",
        "Nom,Prénom,Organisation,Courriel|NAME,GIVEN_NAME,ORGANISATION,EMAIL",
        "Nombre,País,Teléfono|NAME,COUNTRY,PHONE",
        "ФИО,Место работы,Должность,Страна|NAME,ORGANISATION,FUNCTION,COUNTRY",
        "الاسم,البلد,البريد الإلكتروني|NAME,COUNTRY,EMAIL",
        "姓名,国家,职务|NAME,COUNTRY,FUNCTION",
        "Name,Shoe size,Name (en)|NAME,IGNORE,NAME_EN",
        "Family name,Given name,Sex|FAMILY_NAME,GIVEN_NAME,SEX",
      })
  void proposesWhatColumnsHold(String header, String fields) {
    assertThat(Headings.propose(List.of(header.split(","))))
        .extracting(Field::name)
        .containsExactly(fields.split(","));
  }

  private static CsvTable read(String text) {
    return CsvTable.read(text, Delimiters.found(text));
  }

  private static void refused(String text, String message) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOfSatisfying(Refused.class, it -> assertThat(Texts.text(it)).contains(message));
  }
}

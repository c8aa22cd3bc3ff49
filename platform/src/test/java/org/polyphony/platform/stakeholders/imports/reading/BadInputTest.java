package org.polyphony.platform.stakeholders.imports.reading;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.shared.Refused;

/** What a table may not be, and the message that each gets; and what it may. */
class BadInputTest {

  @Test
  void refusesWhatIsNoTable() {
    refused("", "The table is empty");
    refused("\n\n  \n", "The table is empty");
    refused("Name,name\nA,B\n", "Two columns are headed “name”: 1 and 2");
    refused("Name,Nàme\nA,B\n", "Two columns are headed");
    refused("Name\nA\n\"B\nC\n", "Line 3 opens a quote that is never closed");
    refused("Name\rA\r\"B\rC\r", "Line 3 opens a quote that is never closed");
    refused("Name\n\"a \"\"b\"\" c\n", "Line 2 opens a quote");
    refused("Name\nA\nB\0C\n", "Line 3 holds a NUL character");
    refused("Name\r\nA\r\nB\0C\r\n", "Line 3 holds a NUL character");
    refused("Name\n\"" + "x".repeat(50_000_000) + "\"\n", "longer than 100,000 characters");
    refused("Name\n" + "x".repeat(100_001), "longer than 100,000 characters");
  }

  @Test
  void readsWhatIsATable() {
    assertThat(rows("Name;Country\r\n\"Say \"\"hi\"\"; all\";FR\r\n").getFirst().cells())
        .containsExactly("Say \"hi\"; all", "FR");
    assertThat(rows("Name\tCountry\nA, B\tFR\n").getFirst().cells()).containsExactly("A, B", "FR");
    assertThat(header("Name|Country\nA|FR\n")).containsExactly("Name", "Country");
    var rows = rows("Name\n\n\"two\nlines\"\n5\" pipe\nlast");
    assertThat(rows).extracting(Row::line).containsExactly(3, 5, 6);
    assertThat(rows.getFirst().cell(0)).isEqualTo("two\nlines");
    assertThat(rows.getFirst().cell(7)).isEmpty();
    assertThat(rows("Name\n")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|", "^", "~", "\u001F", ":"})
  void readsEveryDialect(String sign) {
    for (String end : List.of("\n", "\r\n", "\r")) {
      for (String quote : List.of("\"", "'")) {
        String table =
            "'Name'%1$s'City, place'%2$s'A%1$s''b'''%1$s'two%2$slines'%2$sC%1$sD%2$s"
                .formatted(sign, end)
                .replace("'", quote);
        var dialect = dialect(table.getBytes(UTF_8), Dialect.Told.NOTHING);
        assertThat(dialect.delimiter()).isEqualTo(sign.charAt(0));
        assertThat(header(table)).containsExactly("Name", "City, place");
        assertThat(rows(table)).extracting(Row::line).containsExactly(2, 4);
        assertThat(rows(table).getFirst().cells())
            .containsExactly("A" + sign + quote + "b" + quote, "two" + end + "lines");
      }
    }
  }

  @Test
  void takesASpreadsheetsWordForTheSign() {
    String table = "sep=;\r\nName, first;City\r\nA;B\r\n";
    assertThat(header(table)).containsExactly("Name, first", "City");
    assertThat(rows(table).getFirst().line()).isEqualTo(3);
  }

  @Test
  void keepsSignsAndDirectionMarks() {
    String name = "🎭 \u200Fمسرح\u200E \u2067x\u2069";
    assertThat(rows("Name\n" + name + "\n").getFirst().cell(0)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1251, Министерство культуры и общественные организации города",
    "windows-1251, Иванов",
    "windows-1251, ФОНД КУЛЬТУРЫ",
    "KOI8-R, Министерство культуры и общественные организации города",
    "KOI8-R, Иванов",
    "KOI8-R, ФОНД КУЛЬТУРЫ",
    "windows-1256, وزارة الثقافة والفنون والمنظمات الأهلية في المدينة",
    "windows-1256, تونس",
    "windows-1252, Ministère de la Culture et organisations créatives à Québec",
    "windows-1252, Español",
    "windows-1252, Fundação",
    "windows-1250, Stowarzyszenie Twórców Ludowych i związek artystów w Łodzi",
    "windows-1250, Česká kultura přežije",
    "windows-1253, Υπουργείο Πολιτισμού",
    "windows-1254, Kültür ve Turizm Bakanlığı",
    "GB18030, 中华人民共和国文化和旅游部",
    "GB18030, 北京",
    "UTF-8, Ministère de la Culture 文化部",
    "UTF-8, 北京",
  })
  void findsOutHowAFileIsEncoded(String encoding, String words) {
    byte[] bytes = ("Name;X\n" + words + ";1\n").getBytes(Charset.forName(encoding));
    assertThat(dialect(bytes, Dialect.Told.NOTHING).encoding()).isEqualTo(encoding);
    assertThat(rows(bytes, Dialect.Told.NOTHING).getFirst().cell(0)).isEqualTo(words);
  }

  @Test
  void readsUtf16WithAndWithoutMark() {
    String text = "Name;Country\nÉcole;FR\n";
    for (byte[] bytes :
        List.of(
            ("\uFEFF" + text).getBytes(UTF_16LE),
            ("\uFEFF" + text).getBytes(UTF_16BE),
            text.getBytes(UTF_16LE),
            text.getBytes(UTF_16BE),
            ("\uFEFF" + text).getBytes(UTF_8))) {
      var rows = rows(bytes, Dialect.Told.NOTHING);
      assertThat(rows.getFirst().cells()).containsExactly("École", "FR");
    }
  }

  @Test
  void takesThePersonsWordForTheEncodingAndTheSign() {
    byte[] bytes = "Name;A,B\nÜber;C,D\n".getBytes(Charset.forName("windows-1252"));
    var told = new Dialect.Told("windows-1251", ",", "");
    assertThat(rows(bytes, told).getFirst().cells()).containsExactly("Ьber;C", "D");
    var unknown = new Dialect.Told("EBCDIC", "", "");
    assertThat(dialect(bytes, unknown).encoding()).isEqualTo("windows-1252");
  }

  @Test
  void refusesUtf8WithStrayBytes() {
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes("Nom\nÉcole\nThéâtre\nb".getBytes(UTF_8));
    bytes.write(0xFF);
    bytes.writeBytes("d\n".getBytes(UTF_8));
    assertThatThrownBy(() -> rows(bytes.toByteArray(), Dialect.Told.NOTHING))
        .isInstanceOfSatisfying(
            Refused.class,
            it -> assertThat(Texts.text(it)).startsWith("Line 4 is not valid UTF-8. Save"));
  }

  @Test
  void showsWhatACodePageHasNoLetterFor() {
    byte[] bytes = {'N', '\n', (byte) 0xE9, (byte) 0x81, '\n'};
    var told = new Dialect.Told("windows-1253", ",", "");
    assertThat(rows(bytes, told).getFirst().cell(0)).isEqualTo("ι\uFFFD");
  }

  static Dialect dialect(byte[] bytes, Dialect.Told told) {
    return Tables.dialect(Content.of(bytes), told);
  }

  static List<Row> rows(byte[] bytes, Dialect.Told told) {
    try (var table = Tables.open(Content.of(bytes), dialect(bytes, told))) {
      var rows = new ArrayList<Row>();
      for (Row row = table.next(); row != null; row = table.next()) {
        rows.add(row);
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Row> rows(String text) {
    return rows(text.getBytes(UTF_8), Dialect.Told.NOTHING);
  }

  private static List<String> header(String text) {
    byte[] bytes = text.getBytes(UTF_8);
    try (var table = Tables.open(Content.of(bytes), dialect(bytes, Dialect.Told.NOTHING))) {
      return table.header();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void refused(String text, String message) {
    assertThatThrownBy(() -> rows(text))
        .isInstanceOfSatisfying(Refused.class, it -> assertThat(Texts.text(it)).contains(message));
  }
}

package org.polyphony.platform.attendance;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.shared.Refused;

/** Reads lists of who was there: the heading says which column holds what, in any language. */
final class Lists {

  private static final int HEADING = 1;

  private Lists() {}

  /** A line; a column that there is not is empty. */
  record Entry(int line, String name, String email, String number, String presence) {

    /** As it stands in the file. */
    String words() {
      return Stream.of(number, name, email, presence)
          .filter(it -> !it.isEmpty())
          .collect(Collectors.joining(" · "));
    }
  }

  /** What a column can hold. */
  private enum Column {
    NAME,
    EMAIL,
    NUMBER,
    PRESENCE;

    private boolean named(String heading) {
      return words("attendance.column." + name().toLowerCase(Locale.ROOT)).contains(plain(heading));
    }
  }

  /**
   * All lines.
   *
   * @throws Refused if there is no heading, no line, too many, or no CSV
   */
  static List<Entry> read(byte[] content, int most) {
    String text = decoded(content);
    try (var reader =
        CsvReader.builder()
            .fieldSeparator(separator(text))
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(text)) {
      var rows = reader.stream().toList();
      if (rows.size() <= 1) {
        throw Refused.at("file", "attendance.refused.empty");
      }
      if (rows.size() - 1 > most) {
        throw Refused.at("file", "attendance.refused.too-long", "limit", most);
      }
      return entries(rows);
    } catch (CsvParseException broken) {
      throw Refused.at("file", "attendance.refused.csv");
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static List<Entry> entries(List<CsvRecord> rows) {
    var heading = rows.getFirst().getFields();
    int[] columns = Arrays.stream(Column.values()).mapToInt(it -> index(heading, it)).toArray();
    if (columns[0] < 0 && columns[1] < 0 && columns[2] < 0) {
      throw Refused.at(
          "file",
          "attendance.refused.heading",
          "heading",
          String.join(", ", heading),
          "columns",
          String.join(
              ", ",
              Texts.text("attendance.column.name").split("\\|", -1)[0],
              Texts.text("attendance.column.email").split("\\|", -1)[0],
              Texts.text("attendance.column.number").split("\\|", -1)[0]));
    }
    var entries = new ArrayList<Entry>();
    for (int i = HEADING; i < rows.size(); i++) {
      var cells = rows.get(i).getFields();
      entries.add(
          new Entry(
              (int) rows.get(i).getStartingLineNumber(),
              cell(cells, columns[0]),
              cell(cells, columns[1]),
              cell(cells, columns[2]),
              cell(cells, columns[3])));
    }
    return entries;
  }

  /** What a cell of presence says; null for what says nothing. An empty one means present. */
  static @Nullable Mark presence(String cell) {
    String word = plain(cell);
    if (word.isEmpty() || words("attendance.presence.yes").contains(word)) {
      return Mark.PRESENT;
    }
    return words("attendance.presence.no").contains(word) ? Mark.ABSENT : null;
  }

  /** A name or a word without case, accents of composition, or double spaces. */
  static String plain(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFKC)
        .replace("\uFEFF", "")
        .strip()
        .replaceAll("\\s+", " ")
        .toLowerCase(Locale.ROOT);
  }

  private static Set<String> words(String key) {
    return Arrays.stream(Language.values())
        .flatMap(it -> Arrays.stream(Texts.text(it, key).split("\\|", -1)))
        .map(Lists::plain)
        .collect(Collectors.toSet());
  }

  private static int index(List<String> heading, Column column) {
    for (int i = 0; i < heading.size(); i++) {
      if (column.named(heading.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private static String cell(List<String> cells, int index) {
    return index < 0 || index >= cells.size() ? "" : cells.get(index).strip();
  }

  private static char separator(String text) {
    String first = text.lines().findFirst().orElse("");
    char best = ',';
    for (char each : new char[] {';', '\t'}) {
      if (count(first, each) > count(first, best)) {
        best = each;
      }
    }
    return best;
  }

  private static long count(String line, char sign) {
    return line.chars().filter(it -> it == sign).count();
  }

  private static String decoded(byte[] content) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    } catch (CharacterCodingException _) {
      return new String(content, Charset.forName("windows-1252"));
    }
  }
}

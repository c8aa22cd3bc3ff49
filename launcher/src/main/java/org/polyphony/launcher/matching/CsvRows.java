package org.polyphony.launcher.matching;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.polyphony.algorithms.InputRefused;

/**
 * A CSV file whose rows may differ in length and need no header, such as preference lists (RFC
 * 4180; UTF-8 with or without byte order mark; CR, LF or CRLF), read as a stream. Every refusal
 * names file and line.
 */
final class CsvRows {

  private final Path path;

  /** Names a file; nothing is read yet. */
  CsvRows(Path path) {
    this.path = path;
  }

  /** Returns the file's name as it is shown in messages. */
  String name() {
    return path.toString();
  }

  /**
   * Reads the records in order, blank lines left out.
   *
   * @throws InputRefused when the file is missing, unreadable, not UTF-8 or not CSV
   */
  void forEach(Consumer<Row> consumer) {
    try (Reader reader = open();
        CsvReader<CsvRecord> records =
            CsvReader.builder()
                .skipEmptyLines(true)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .allowExtraCharsAfterClosingQuote(false)
                .allowUnclosedQuote(false)
                .ofCsvRecord(reader)) {
      for (CsvRecord entry : records) {
        consumer.accept(new Row(this, entry.getStartingLineNumber(), entry.getFields()));
      }
    } catch (IOException | UncheckedIOException | CsvParseException problem) {
      throw unreadable(problem);
    }
  }

  private Reader open() throws IOException {
    BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(Files.newInputStream(path), StandardCharsets.UTF_8.newDecoder()),
            1 << 16);
    reader.mark(1);
    if (reader.read() != '\uFEFF') {
      reader.reset();
    }
    return reader;
  }

  private InputRefused unreadable(Exception problem) {
    for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
      if (cause instanceof CharacterCodingException) {
        return new InputRefused(
            "file.encoding", path + ": is not UTF-8: save it as UTF-8 and try again");
      }
      if (cause instanceof NoSuchFileException) {
        return new InputRefused("file.missing", path + ": no such file: check the name");
      }
    }
    return new InputRefused(
        "file.unreadable",
        path
            + ": cannot be read as CSV: "
            + problem.getMessage()
            + "; close every quote, and if the file was cut off export it again");
  }

  /**
   * One record.
   *
   * @param file where it stands
   * @param line its first line, from 1
   * @param fields its cells
   */
  record Row(CsvRows file, long line, List<String> fields) {

    /** Returns a cell without surrounding blanks; empty where the row is shorter. */
    String cell(int column) {
      return column < fields.size() ? fields.get(column).strip() : "";
    }

    /**
     * Refuses this row.
     *
     * @param key the stable name of the rule
     * @param message the value and the cure
     */
    InputRefused refused(String key, String message) {
      return new InputRefused(key, file.name() + ", line " + line + ": " + message);
    }

    /** Returns a cell as a finite number. */
    double number(int column, String what) {
      String text = cell(column);
      try {
        double value = Double.parseDouble(text);
        if (Double.isFinite(value)) {
          return value;
        }
      } catch (NumberFormatException notOne) {
        // Refused below, like NaN and infinity.
      }
      throw refused("file.number", what + " is '" + text + "': use a number such as 3 or 0.5");
    }

    /** Returns a cell as a whole number from 0. */
    int count(int column, String what) {
      String text = cell(column);
      try {
        int value = Integer.parseInt(text);
        if (value >= 0) {
          return value;
        }
      } catch (NumberFormatException notOne) {
        // Refused below, like negative numbers.
      }
      throw refused("file.count", what + " is '" + text + "': use a whole number from 0");
    }
  }
}

package org.polyphony.launcher.support;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.polyphony.algorithms.InputRefused;

/**
 * A CSV file with a header (RFC 4180; UTF-8; LF, CR or CRLF), read record after record.
 *
 * <p>Every refusal names the file, the line, the value and the cure. Fields become objects only
 * when asked for, so that files of a gigabyte pass through.
 */
public final class CsvFile implements AutoCloseable {

  private final Path path;
  private final CsvReader<CsvFields> reader;
  private final CloseableIterator<CsvFields> records;
  private final List<String> header;
  private CsvFields current;

  private CsvFile(Path path) throws IOException {
    this.path = path;
    this.reader =
        CsvReader.builder()
            .skipEmptyLines(true)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .build(new CsvFields(), decoded(path));
    this.records = reader.iterator();
    this.current = new CsvFields();
    if (!advance()) {
      throw new InputRefused(
          "csv.empty", path + ": the file is empty; its first line must name the columns");
    }
    this.header = current.all();
  }

  /** Opens a file and reads its header. */
  public static CsvFile open(Path path) {
    try {
      if (Files.isDirectory(path)) {
        throw new InputRefused("csv.directory", path + ": is a directory; name a CSV file");
      }
      return new CsvFile(path);
    } catch (IOException failed) {
      throw new UncheckedIOException(path + ": cannot be read: " + failed.getMessage(), failed);
    }
  }

  private static InputStreamReader decoded(Path path) throws IOException {
    BufferedInputStream bytes = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
    bytes.mark(3);
    byte[] start = bytes.readNBytes(3);
    boolean marked =
        start.length == 3
            && start[0] == (byte) 0xEF
            && start[1] == (byte) 0xBB
            && start[2] == (byte) 0xBF;
    if (!marked) {
      bytes.reset();
    }
    // A fresh decoder reports bytes that are not UTF-8 instead of replacing them silently.
    return new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder());
  }

  /** The file, as named by the person. */
  public Path path() {
    return path;
  }

  /** Names of the columns, as found. */
  public List<String> header() {
    return header;
  }

  /** Position of a column that must be there. */
  public int column(String name) {
    return optionalColumn(name)
        .orElseThrow(() ->
            new InputRefused(
                "csv.column",
                path
                    + " line 1: there is no column '"
                    + name
                    + "' (found: "
                    + shown(header)
                    + "); add it or name the right file"));
  }

  /** Position of a column that may be missing. */
  public OptionalInt optionalColumn(String name) {
    int at = header.indexOf(name);
    return at < 0 ? OptionalInt.empty() : OptionalInt.of(at);
  }

  /** Moves to the next record; false at the end of the file. */
  public boolean next() {
    if (!advance()) {
      return false;
    }
    if (current.count() != header.size()) {
      throw refused(
          "csv.fields",
          "has %d fields where the header has %d".formatted(current.count(), header.size()),
          "if this is the last line, the file was cut off: export it again");
    }
    return true;
  }

  private boolean advance() {
    try {
      if (!records.hasNext()) {
        return false;
      }
      current = records.next();
      return true;
    } catch (CsvParseException | UncheckedIOException failed) {
      throw malformed(failed);
    }
  }

  private InputRefused malformed(RuntimeException failed) {
    for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
      if (cause instanceof CharacterCodingException) {
        return new InputRefused(
            "csv.encoding",
            path + " after line " + line() + ": not UTF-8; save the file in the UTF-8 encoding");
      }
    }
    Throwable cause = failed.getCause() == null ? failed : failed.getCause();
    return new InputRefused(
        "csv.malformed",
        path
            + " after line "
            + line()
            + ": "
            + cause.getMessage()
            + "; close every quote, and if the file was cut off export it again");
  }

  /** Line of the file on which the current record starts, from 1. */
  public long line() {
    return current.line();
  }

  /** A field as text. */
  public String text(int column) {
    return current.text(column);
  }

  /** Whether a field is empty. */
  public boolean isEmpty(int column) {
    return current.length(column) == 0;
  }

  /** A field that must not be empty. */
  public String required(int column) {
    if (isEmpty(column)) {
      throw refused("csv.missing", header.get(column) + " is empty", "fill it in");
    }
    return text(column);
  }

  /** A field as a whole number; {@code meaning} says what the field may hold. */
  public long whole(int column, String meaning) {
    long fast = current.whole(column);
    if (fast != CsvFields.NOT_WHOLE) {
      return fast;
    }
    throw badValue(column, meaning);
  }

  /**
   * A field that holds a whole number of at most nine digits in its only usual spelling (no sign,
   * no leading zero), -1 for anything else: two different texts never give the same number.
   */
  public int plainNumber(int column) {
    return current.plainNumber(column);
  }

  /** A field as a finite number; {@code meaning} says what the field may hold. */
  public double number(int column, String meaning) {
    try {
      double value = Double.parseDouble(text(column));
      if (Double.isFinite(value)) {
        return value;
      }
    } catch (NumberFormatException notOne) {
      throw badValue(column, meaning);
    }
    throw badValue(column, meaning);
  }

  /** Refuses the value of a field of the current record. */
  public InputRefused badValue(int column, String meaning) {
    return refused(
        "csv.value",
        "%s is '%s'".formatted(header.get(column), shortened(text(column))),
        "it must be " + meaning);
  }

  /** Refuses the current record. */
  public InputRefused refused(String key, String what, String cure) {
    return new InputRefused(key, "%s line %d: %s; %s".formatted(path, line(), what, cure));
  }

  private static String shown(List<String> names) {
    String joined = String.join(", ", names.subList(0, Math.min(8, names.size())));
    return names.size() > 8 ? joined + ", …" : joined;
  }

  private static String shortened(String value) {
    return value.length() <= 40 ? value : value.substring(0, 40) + "…";
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(path + ": cannot be closed", failed);
    }
  }
}

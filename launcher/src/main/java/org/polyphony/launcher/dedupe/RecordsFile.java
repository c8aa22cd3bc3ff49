package org.polyphony.launcher.dedupe;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.polyphony.algorithms.InputRefused;

/**
 * A CSV file in any usual dialect (comma, semicolon, tab or bar; LF, CR or CRLF; spaces around
 * cells), read wholly. Every refusal names the file, the line, the value and the cure.
 */
final class RecordsFile {

  private static final int LONGEST_CELL = 16 << 20;

  final Path path;

  /** Names of the columns; those without a name are empty. */
  final List<String> header;

  /** Cells of each record, stripped. */
  final List<List<String>> rows;

  /** Line on which each record starts. */
  final List<Long> lines;

  private RecordsFile(Path path, List<String> header, List<List<String>> rows, List<Long> lines) {
    this.path = path;
    this.header = header;
    this.rows = rows;
    this.lines = lines;
  }

  static RecordsFile read(Path path, Decoded decoded) {
    String text = decoded.text(path);
    List<String> header = List.of();
    List<List<String>> rows = new ArrayList<>();
    List<Long> lines = new ArrayList<>();
    long last = 0;
    try (CsvReader<CsvRecord> reader =
            CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(true)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_CELL)
                .ofCsvRecord(text);
        CloseableIterator<CsvRecord> records = reader.iterator()) {
      while (records.hasNext()) {
        CsvRecord record = records.next();
        last = record.getStartingLineNumber();
        List<String> cells = record.getFields().stream().map(String::strip).toList();
        if (header.isEmpty()) {
          header = checked(path, last, cells);
        } else if (cells.size() == header.size()) {
          rows.add(cells);
          lines.add(last);
        } else if (!cells.stream().allMatch(String::isEmpty)) {
          throw ragged(path, last, cells, header.size());
        }
      }
    } catch (CsvParseException failed) {
      throw malformed(path, last, failed);
    } catch (IOException failed) {
      throw new UncheckedIOException(path + ": cannot be read", failed);
    }
    return new RecordsFile(path, full(path, header, rows), rows, lines);
  }

  private static List<String> full(Path path, List<String> header, List<List<String>> rows) {
    if (header.isEmpty()) {
      throw new InputRefused(
          "csv.empty", path + ": the file is empty; its first line must name the columns");
    }
    if (rows.isEmpty()) {
      throw new InputRefused(
          "csv.header-only",
          path + " line 2: there are no records below the header; add at least one line");
    }
    return header;
  }

  /** The separator that the first line has most of, outside quotes; a comma if none. */
  private static char separator(String text) {
    String candidates = ",;\t|";
    int[] found = new int[candidates.length()];
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == '\n' || c == '\r')) {
        if (!text.substring(0, i).isBlank()) {
          break;
        }
      } else if (!quoted && candidates.indexOf(c) >= 0) {
        found[candidates.indexOf(c)]++;
      }
    }
    int best = 0;
    for (int k = 1; k < found.length; k++) {
      best = found[k] > found[best] ? k : best;
    }
    return candidates.charAt(best);
  }

  private static List<String> checked(Path path, long line, List<String> names) {
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      Integer before = names.get(i).isEmpty() ? null : seen.put(names.get(i), i);
      if (before != null) {
        throw new InputRefused(
            "csv.header",
            "%s line %d: the columns %d and %d are both called '%s'; rename one"
                .formatted(path, line, before + 1, i + 1, names.get(i)));
      }
    }
    if (seen.isEmpty()) {
      throw new InputRefused(
          "csv.empty", path + " line " + line + ": no column has a name; name them");
    }
    return names;
  }

  private static InputRefused ragged(Path path, long line, List<String> cells, int wanted) {
    return new InputRefused(
        "csv.fields",
        "%s line %d: has %d fields where the header has %d ('%s'); put quotes around cells that contain the separator, and if this is the last line, the file was cut off: export it again"
            .formatted(path, line, cells.size(), wanted, shortened(String.join(", ", cells))));
  }

  private static InputRefused malformed(Path path, long last, CsvParseException failed) {
    Throwable cause = failed.getCause() == null ? failed : failed.getCause();
    return new InputRefused(
        "csv.malformed",
        "%s after line %d: %s; close every quote, and if the file was cut off export it again"
            .formatted(path, last, cause.getMessage()));
  }

  static String shortened(String value) {
    return value.length() <= 40 ? value : value.substring(0, 40) + "…";
  }

  /** Position of a column that must be there. */
  int column(String name, String cure) {
    int at = header.indexOf(name.strip());
    if (at >= 0) {
      return at;
    }
    for (int i = 0; i < header.size(); i++) {
      if (header.get(i).equalsIgnoreCase(name.strip())) {
        return i;
      }
    }
    throw new InputRefused(
        "csv.column",
        "%s line 1: there is no column '%s' (found: %s); %s"
            .formatted(path, name, shortened(String.join(", ", header)), cure));
  }

  /** The ids of the records: a column, or the line numbers when there is none. */
  List<String> ids(int column) {
    List<String> ids = new ArrayList<>(rows.size());
    Map<String, Long> seen = HashMap.newHashMap(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      long line = lines.get(i);
      String id = column < 0 ? Long.toString(line) : rows.get(i).get(column);
      if (id.isEmpty()) {
        throw new InputRefused(
            "csv.missing",
            "%s line %d: %s is empty; fill it in".formatted(path, line, header.get(column)));
      }
      Long before = seen.put(id, line);
      if (before != null) {
        throw new InputRefused(
            "dedupe.id",
            "%s line %d: the id '%s' is already on line %d; give each record its own"
                .formatted(path, line, shortened(id), before));
      }
      ids.add(id);
    }
    return ids;
  }
}

package org.polyphony.platform.ui;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Several tables in one archive (ZIP): each a CSV file, and an index that says what each holds, how
 * many rows, and its SHA-256, so that a copy can be checked. The same tables give the same bytes.
 */
public final class CsvArchive {

  /** No moment: two archives of the same tables are the same file. */
  private static final long NO_TIME = 0;

  private CsvArchive() {}

  /**
   * One table.
   *
   * @param name its file name with the ending; unique in the archive
   * @param title what it holds, in the reader's language
   * @param head the names of the columns
   * @param rows the cells as texts
   */
  public record Table(String name, String title, List<String> head, List<List<String>> rows) {

    /** Keeps unchangeable copies. */
    public Table {
      head = List.copyOf(head);
      rows = List.copyOf(rows);
    }
  }

  /**
   * Writes an archive.
   *
   * @param index the names of the four columns of its index: file, what it holds, rows, SHA-256
   * @param tables in the order of the index
   */
  public static byte[] of(List<String> index, List<Table> tables) {
    try {
      var bytes = new ByteArrayOutputStream();
      try (var zip = new ZipOutputStream(bytes)) {
        var lines = new ArrayList<List<String>>();
        var files = new ArrayList<byte[]>();
        for (Table each : tables) {
          byte[] file = csv(each.head(), each.rows());
          files.add(file);
          lines.add(
              List.of(each.name(), each.title(), String.valueOf(each.rows().size()), digest(file)));
        }
        add(zip, "index.csv", csv(index, lines));
        for (int i = 0; i < files.size(); i++) {
          add(zip, tables.get(i).name(), files.get(i));
        }
      }
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(ZipOutputStream zip, String name, byte[] file) throws IOException {
    var entry = new ZipEntry(name);
    entry.setTime(NO_TIME);
    zip.putNextEntry(entry);
    zip.write(file);
    zip.closeEntry();
  }

  private static byte[] csv(List<String> head, List<List<String>> rows) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var table = new CsvTable(bytes, ',');
    table.row(head);
    rows.forEach(table::row);
    table.finish();
    return bytes.toByteArray();
  }

  private static String digest(byte[] file) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}

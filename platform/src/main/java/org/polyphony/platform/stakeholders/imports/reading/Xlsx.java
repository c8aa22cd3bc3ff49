package org.polyphony.platform.stakeholders.imports.reading;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.polyphony.platform.shared.Refused;

/**
 * A workbook (ISO/IEC 29500-1, SpreadsheetML) as a folder of XML parts. It lies in a temporary file
 * while it is open, since its parts must be read in another order than they come.
 */
final class Xlsx implements AutoCloseable {

  /** A part that grows by more than this is made to exhaust whoever opens it. */
  private static final long RATIO = 200;

  private static final long SMALL = 8L << 20;

  private final Path file;
  private final ZipFile parts;

  private Xlsx(Path file, ZipFile parts) {
    this.file = file;
    this.parts = parts;
  }

  /**
   * A sheet.
   *
   * @param name as its tab says
   * @param part where its rows are
   */
  record Sheet(String name, String part) {}

  static Xlsx open(Content content) throws IOException {
    Path file = Files.createTempFile("import", ".xlsx");
    try (InputStream in = content.open()) {
      Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
      return new Xlsx(file, new ZipFile(file.toFile()));
    } catch (ZipException e) {
      Files.deleteIfExists(file);
      throw broken(e);
    } catch (IOException e) {
      Files.deleteIfExists(file);
      throw e;
    }
  }

  /** The sheet that is told, or the first visible one. */
  static String sheet(Content content, String told) throws IOException {
    List<String> sheets = sheets(content);
    return sheets.contains(told) ? told : sheets.getFirst();
  }

  static List<String> sheets(Content content) throws IOException {
    try (var book = open(content)) {
      return book.sheets().stream().map(Sheet::name).toList();
    }
  }

  /** The visible sheets, in the order of their tabs; at least one. */
  List<Sheet> sheets() throws IOException {
    Map<String, String> targets = new HashMap<>();
    try (var xml = Xml.of(part("xl/_rels/workbook.xml.rels"))) {
      while (xml.to("Relationship")) {
        targets.put(xml.attribute("Id"), xml.attribute("Target"));
      }
    }
    var sheets = new ArrayList<Sheet>();
    try (var xml = Xml.of(part("xl/workbook.xml"))) {
      while (xml.to("sheet")) {
        String target = targets.getOrDefault(xml.attribute("id"), "");
        if (!xml.attribute("state").toLowerCase(java.util.Locale.ROOT).contains("hidden")) {
          sheets.add(new Sheet(xml.attribute("name"), path(target)));
        }
      }
    }
    sheets.removeIf(it -> parts.getEntry(it.part()) == null);
    if (sheets.isEmpty()) {
      throw new Refused("stakeholders.import.refused.empty");
    }
    return List.copyOf(sheets);
  }

  /** Whether days are counted from 1904, as early spreadsheets of one maker did. */
  boolean from1904() throws IOException {
    try (var xml = Xml.of(part("xl/workbook.xml"))) {
      String told = xml.to("workbookPr") ? xml.attribute("date1904") : "";
      return told.equals("1") || told.equals("true");
    }
  }

  boolean has(String name) {
    return parts.getEntry(name) != null;
  }

  /**
   * Opens a part.
   *
   * @throws Refused if it is missing, or grows beyond all measure while it is read
   */
  InputStream part(String name) throws IOException {
    ZipEntry entry = parts.getEntry(name);
    if (entry == null) {
      throw broken(new IOException(name));
    }
    long limit = SMALL + RATIO * Math.max(0, Math.min(entry.getCompressedSize(), Files.size(file)));
    return new Limited(new BufferedInputStream(parts.getInputStream(entry)), limit);
  }

  @Override
  public void close() throws IOException {
    parts.close();
    Files.deleteIfExists(file);
  }

  static Refused broken(Exception cause) {
    var refused = new Refused("stakeholders.import.refused.workbook");
    refused.initCause(cause);
    return refused;
  }

  private static String path(String target) {
    return target.startsWith("/") ? target.substring(1) : "xl/" + target;
  }

  /** Stops what would never end. */
  private static final class Limited extends FilterInputStream {

    private long left;

    Limited(InputStream in, long limit) {
      super(in);
      this.left = limit;
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      count(Math.max(0, read));
      return read;
    }

    private void count(int read) {
      left -= read;
      if (left < 0) {
        throw new Refused("stakeholders.import.refused.bomb");
      }
    }
  }
}

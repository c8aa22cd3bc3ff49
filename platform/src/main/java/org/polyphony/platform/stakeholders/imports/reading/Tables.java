package org.polyphony.platform.stakeholders.imports.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.polyphony.platform.shared.Refused;

/** Finds out how a file is to be read, and opens it. */
public final class Tables {

  private static final int SAMPLE = 65_536;

  private Tables() {}

  /**
   * Finds out what was not said.
   *
   * @throws Refused if the content is of a form that cannot be read, with the cure
   */
  public static Dialect dialect(Content content, Dialect.Told told) {
    try {
      var look = Encodings.look(content);
      byte[] first = look.beginning();
      if (zip(first)) {
        return new Dialect(Kind.XLSX, "UTF-8", ',', '"', Xlsx.sheet(content, told.sheet()));
      }
      if (first.length > 3 && (first[0] & 0xFF) == 0xD0 && (first[1] & 0xFF) == 0xCF) {
        throw new Refused("stakeholders.import.refused.xls");
      }
      String encoding =
          Dialect.ENCODINGS.contains(told.encoding()) ? told.encoding() : look.found();
      return text(content, encoding, told.delimiter());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Opens a table and reads its header.
   *
   * @throws Refused if it has none, or what it holds cannot be read
   */
  public static Table open(Content content, Dialect dialect) {
    try {
      return switch (dialect.kind()) {
        case CSV -> new CsvTable(content, dialect);
        case XLSX -> new XlsxTable(content, dialect.sheet());
        case VCARD -> new VcardTable(content, dialect.encoding());
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The visible sheets of a workbook; none for what is no workbook. */
  public static List<String> sheets(Content content, Dialect dialect) {
    try {
      return dialect.kind() == Kind.XLSX ? Xlsx.sheets(content) : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Dialect text(Content content, String encoding, String delimiter)
      throws IOException {
    String text;
    try (var in = content.open()) {
      text = new String(in.readNBytes(SAMPLE), encoding);
    }
    String begun = text.startsWith("\uFEFF") ? text.substring(1) : text;
    if (begun.stripLeading().toUpperCase(Locale.ROOT).startsWith("BEGIN:VCARD")) {
      return new Dialect(Kind.VCARD, encoding, ',', '"', "");
    }
    char quote = Delimiters.quote(begun);
    char sign = delimiter.length() == 1 ? delimiter.charAt(0) : Delimiters.found(begun, quote);
    return new Dialect(Kind.CSV, encoding, sign, quote, "");
  }

  private static boolean zip(byte[] first) {
    return first.length > 3 && first[0] == 'P' && first[1] == 'K' && first[2] == 3 && first[3] == 4;
  }
}

package org.polyphony.platform.stakeholders.imports.reading;

import java.util.List;

/**
 * How a file is read: as found out, or as the person said.
 *
 * @param kind what it is
 * @param encoding one of {@link #ENCODINGS}
 * @param delimiter the sign between the cells of a CSV file
 * @param quote the sign round cells that hold it
 * @param sheet the sheet of a workbook; else empty
 */
public record Dialect(Kind kind, String encoding, char delimiter, char quote, String sheet) {

  /** The encodings that can be found out or chosen. */
  public static final List<String> ENCODINGS =
      List.of(
          "UTF-8",
          "UTF-16LE",
          "UTF-16BE",
          "windows-1250",
          "windows-1251",
          "windows-1252",
          "windows-1253",
          "windows-1254",
          "windows-1256",
          "KOI8-R",
          "GB18030");

  /** The signs between cells that are looked for, in the order of preference. */
  public static final List<Character> DELIMITERS =
      List.of('\t', ';', ',', '|', '\u001F', '^', '~', ':');

  /**
   * What the person said; empty where it is to be found out.
   *
   * @param encoding one of {@link #ENCODINGS}
   * @param delimiter one sign
   * @param sheet the name of a sheet
   */
  public record Told(String encoding, String delimiter, String sheet) {

    /** Nothing was said. */
    public static final Told NOTHING = new Told("", "", "");
  }
}

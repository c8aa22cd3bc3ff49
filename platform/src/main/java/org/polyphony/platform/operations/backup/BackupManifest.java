package org.polyphony.platform.operations.backup;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The entry {@code manifest.json} of a backup.
 *
 * @param format version of the backup format itself
 * @param product version of Polyphony that wrote it
 * @param createdAt ISO 8601, UTC
 * @param versions migration version of each module
 * @param tables in no particular order
 * @param sequences last value of each sequence, null where none was drawn yet
 * @param files entries below {@code files/} with their SHA-256
 * @param secretsKey SHA-256 of the entry {@code secrets.key}; null where the installation has no
 *     such file, because the key is a setting or the product is older than the file
 */
record BackupManifest(
    int format,
    String product,
    String createdAt,
    Map<String, String> versions,
    List<Table> tables,
    Map<String, @Nullable Long> sequences,
    Map<String, String> files,
    @Nullable String secretsKey) {

  static final int FORMAT = 1;
  static final String ENTRY = "manifest.json";
  static final String TABLES = "tables/";
  static final String FILES = "files/";

  /**
   * One table, written by {@code COPY … TO STDOUT} in PostgreSQL's text format.
   *
   * @param rows number of rows
   * @param sha256 of the entry {@code tables/NAME}, in hexadecimal
   */
  record Table(String name, List<String> columns, long rows, String sha256) {
    String entry() {
      return TABLES + name;
    }
  }
}

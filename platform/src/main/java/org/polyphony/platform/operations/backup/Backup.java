package org.polyphony.platform.operations.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.operations.secrets.KeyFile;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes everything into one ZIP file while the application runs: each table as of one moment
 * (REPEATABLE READ), then the uploaded files and the key file, then a manifest with versions,
 * counts and digests. The file appears under its name only when it is complete.
 */
public final class Backup {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final DataSource dataSource;
  private final Path files;
  private final Path key;

  /**
   * @param folder the data folder; it need not hold uploaded files or a key
   */
  public Backup(DataSource dataSource, Path folder) {
    this.dataSource = dataSource;
    this.files = folder.resolve(BackupManifest.FILES);
    this.key = folder.resolve(KeyFile.NAME);
  }

  /** What was written. */
  public record Written(Path file, int tables, long rows, int files, long bytes) {
    @Override
    public String toString() {
      return "Backup written to %s: %d tables, %d rows, %d files, %d kB."
          .formatted(file, tables, rows, files, bytes >> 10);
    }
  }

  /**
   * Writes a backup.
   *
   * @param versions the migration version of each module
   * @throws BackupRefused when the file exists or cannot be written
   */
  public Written write(Path target, Map<String, String> versions, Instant now) {
    if (Files.exists(target)) {
      throw new BackupRefused("The file " + target + " exists already: choose another name.");
    }
    Path part = target.resolveSibling(target.getFileName() + ".part");
    try {
      BackupManifest manifest = writePart(part, versions, now);
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
      long rows = manifest.tables().stream().mapToLong(BackupManifest.Table::rows).sum();
      return new Written(
          target, manifest.tables().size(), rows, manifest.files().size(), Files.size(target));
    } catch (IOException | SQLException e) {
      throw new BackupRefused(
          "The backup cannot be written to " + target + " (" + e + "): nothing was changed.", e);
    }
  }

  private BackupManifest writePart(Path part, Map<String, String> versions, Instant now)
      throws IOException, SQLException {
    Files.deleteIfExists(part);
    Files.createFile(
        part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(part));
        Connection connection = dataSource.getConnection()) {
      return write(zip, connection, versions, now);
    } catch (IOException | SQLException | RuntimeException e) {
      Files.deleteIfExists(part);
      throw e;
    }
  }

  private BackupManifest write(
      ZipOutputStream zip, Connection connection, Map<String, String> versions, Instant now)
      throws IOException, SQLException {
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
      List<BackupManifest.Table> tables = tables(zip, connection, statement);
      Map<String, @Nullable Long> sequences = Catalog.sequences(statement);
      BackupManifest manifest =
          new BackupManifest(
              BackupManifest.FORMAT,
              ProductVersion.get(),
              now.toString(),
              versions,
              tables,
              sequences,
              files(zip),
              key(zip));
      zip.putNextEntry(new ZipEntry(BackupManifest.ENTRY));
      zip.write(JSON.writeValueAsString(manifest).getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
      return manifest;
    } finally {
      connection.rollback();
      connection.setAutoCommit(true);
    }
  }

  private static List<BackupManifest.Table> tables(
      ZipOutputStream zip, Connection connection, Statement statement)
      throws SQLException, IOException {
    CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
    List<BackupManifest.Table> written = new ArrayList<>();
    for (Map.Entry<String, List<String>> table : Catalog.tables(statement).entrySet()) {
      zip.putNextEntry(new ZipEntry(BackupManifest.TABLES + table.getKey()));
      DigestingOutput out = new DigestingOutput(zip);
      long rows = copy.copyOut(copyCommand(table.getKey(), table.getValue(), "TO STDOUT"), out);
      zip.closeEntry();
      written.add(
          new BackupManifest.Table(table.getKey(), table.getValue(), rows, out.sha256Hex()));
    }
    return written;
  }

  static String copyCommand(String table, List<String> columns, String direction) {
    String list = columns.stream().map(Catalog::quoted).collect(Collectors.joining(", "));
    return "COPY " + Catalog.quoted(table) + " (" + list + ") " + direction;
  }

  private Map<String, String> files(ZipOutputStream zip) throws IOException {
    Map<String, String> written = new TreeMap<>();
    if (Files.isDirectory(files)) {
      try (Stream<Path> all = Files.walk(files)) {
        for (Path file : all.filter(Files::isRegularFile).toList()) {
          String name = BackupManifest.FILES + files.relativize(file);
          write(zip, file, name, written);
        }
      }
    }
    return written;
  }

  /** Writes the key under which the tables hold secrets, where it is in the data folder. */
  private @Nullable String key(ZipOutputStream zip) throws IOException {
    if (!Files.exists(key)) {
      return null;
    }
    Map<String, String> written = new TreeMap<>();
    write(zip, key, KeyFile.NAME, written);
    return written.get(KeyFile.NAME);
  }

  /** A file that was removed since the walk began belongs to no record any more. */
  private static void write(
      ZipOutputStream zip, Path file, String name, Map<String, String> written) throws IOException {
    try (var in = Files.newInputStream(file)) {
      zip.putNextEntry(new ZipEntry(name));
      DigestingOutput out = new DigestingOutput(zip);
      in.transferTo(out);
      zip.closeEntry();
      written.put(name, out.sha256Hex());
    } catch (NoSuchFileException removedMeanwhile) {
      written.remove(name);
    }
  }
}

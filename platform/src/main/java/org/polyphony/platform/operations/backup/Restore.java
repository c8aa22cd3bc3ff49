package org.polyphony.platform.operations.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.operations.database.ModuleMigrations;
import org.polyphony.platform.operations.secrets.KeyFile;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Loads a backup into an empty database: the migrations up to the backup's versions, then all
 * tables, sequences, files and the key. The tables are loaded in one transaction; a failure leaves
 * empty ones.
 */
public final class Restore {
  private static final String NO_KEY =
      " The backup brings no key for secrets: if its installation had POLYPHONY_SECRETS_KEY, set the"
          + " same here; without it people with a second step sign in with a recovery code, or an"
          + " administrator turns it off ('polyphony user second-step-off EMAIL').";

  private final DataSource dataSource;
  private final ModuleMigrations migrations;
  private final Path files;
  private final Path key;

  /**
   * @param folder the data folder
   */
  public Restore(DataSource dataSource, ModuleMigrations migrations, Path folder) {
    this.dataSource = dataSource;
    this.migrations = migrations;
    this.files = folder.resolve(BackupManifest.FILES);
    this.key = folder.resolve(KeyFile.NAME);
  }

  /**
   * Restores.
   *
   * @return a sentence that says what was loaded
   * @throws BackupRefused for a target that is not empty, a newer or a damaged backup
   */
  public String from(Path path) {
    try (BackupFile backup = BackupFile.open(path)) {
      BackupManifest manifest = backup.manifest();
      refuseNewer(path, manifest);
      refuseNonEmptyTarget();
      refuseAnotherKey(backup);
      migrations.migrateTo(manifest.versions());
      load(backup);
      long rows = manifest.tables().stream().mapToLong(BackupManifest.Table::rows).sum();
      return "Restored %s of %s: %d tables, %d rows, %d files.%s"
          .formatted(
              path,
              manifest.createdAt(),
              manifest.tables().size(),
              rows,
              manifest.files().size(),
              manifest.secretsKey() == null ? NO_KEY : "");
    } catch (IOException | SQLException e) {
      throw new BackupRefused("The backup " + path + " cannot be restored: " + e.getMessage(), e);
    }
  }

  private void refuseNewer(Path path, BackupManifest manifest) {
    if (!migrations.unknown(manifest.versions()).isEmpty()) {
      throw new BackupRefused(BackupFile.newer(path, manifest.product()));
    }
  }

  private void refuseNonEmptyTarget() throws SQLException, IOException {
    boolean hasFiles = false;
    if (Files.isDirectory(files)) {
      try (Stream<Path> present = Files.list(files)) {
        hasFiles = present.findAny().isPresent();
      }
    }
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      if (hasFiles || !Catalog.tables(statement).isEmpty()) {
        throw new BackupRefused(
            "The target is not empty: restore into a new data folder (POLYPHONY_DATA) or an empty database (POLYPHONY_DB_URL); nothing was changed.");
      }
    }
  }

  /** A key that is there may still open another database, so it is never written over. */
  private void refuseAnotherKey(BackupFile backup) throws IOException {
    if (backup.manifest().secretsKey() != null
        && Files.exists(key)
        && !Files.readString(key).equals(backup.key())) {
      throw new BackupRefused(
          "The target is not empty: "
              + key
              + " is another key than that of the backup; move it aside or restore into a new data"
              + " folder (POLYPHONY_DATA); nothing was changed.");
    }
  }

  /** Loads into tables that are there and whose content is replaced. */
  void load(BackupFile backup) throws SQLException, IOException {
    if (backup.manifest().secretsKey() != null) {
      KeyFile.write(key, backup.key());
    }
    try (Connection connection = dataSource.getConnection()) {
      load(connection, backup);
    }
    for (String file : backup.manifest().files().keySet()) {
      copyFile(backup, file);
    }
  }

  private static void load(Connection connection, BackupFile backup)
      throws SQLException, IOException {
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      List<BackupManifest.Table> tables = backup.manifest().tables();
      boolean unchecked = mayLeaveChecksOut(connection, statement);
      if (!unchecked) {
        tables = LoadOrder.of(tables, Catalog.references(statement));
        switchTriggers(statement, tables, "DISABLE");
      }
      empty(statement, tables);
      CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
      for (BackupManifest.Table table : tables) {
        load(copy, backup, table);
      }
      if (!unchecked) {
        switchTriggers(statement, tables, "ENABLE");
      }
      sequences(connection, backup.manifest().sequences());
      connection.commit();
      connection.setAutoCommit(true);
      statement.execute("ANALYZE");
    } catch (SQLException | IOException | RuntimeException e) {
      connection.rollback();
      throw e;
    }
  }

  /**
   * The rows were consistent when they were read, so foreign keys and triggers need not run again;
   * the embedded database allows that, an outside one only to some roles.
   */
  private static boolean mayLeaveChecksOut(Connection connection, Statement statement)
      throws SQLException {
    var before = connection.setSavepoint();
    try {
      statement.execute("SET LOCAL session_replication_role = replica");
      return true;
    } catch (SQLException notAllowed) {
      connection.rollback(before);
      return false;
    }
  }

  private static void switchTriggers(
      Statement statement, List<BackupManifest.Table> tables, String how) throws SQLException {
    for (BackupManifest.Table table : tables) {
      statement.execute(
          "ALTER TABLE " + Catalog.quoted(table.name()) + " " + how + " TRIGGER USER");
    }
  }

  /** Migrations may have filled tables; the backup has those rows too. */
  private static void empty(Statement statement, List<BackupManifest.Table> tables)
      throws SQLException {
    if (!tables.isEmpty()) {
      String names =
          tables.stream().map(t -> Catalog.quoted(t.name())).collect(Collectors.joining(", "));
      statement.execute("TRUNCATE " + names + " CASCADE");
    }
  }

  private static void load(CopyManager copy, BackupFile backup, BackupManifest.Table table)
      throws SQLException, IOException {
    try (InputStream in = backup.entry(table.entry())) {
      long rows = copy.copyIn(Backup.copyCommand(table.name(), table.columns(), "FROM STDIN"), in);
      if (rows != table.rows()) {
        throw new BackupRefused(
            "Table %s has %d rows in place of %d: nothing was restored."
                .formatted(table.name(), rows, table.rows()));
      }
    }
  }

  private static void sequences(Connection connection, Map<String, @Nullable Long> sequences)
      throws SQLException {
    try (PreparedStatement set = connection.prepareStatement("SELECT setval(?::regclass, ?)")) {
      for (Map.Entry<String, @Nullable Long> sequence : sequences.entrySet()) {
        @Nullable Long value = sequence.getValue();
        if (value != null) {
          set.setString(1, Catalog.quoted(sequence.getKey()));
          set.setLong(2, value);
          try (ResultSet done = set.executeQuery()) {
            done.next();
          }
        }
      }
    }
  }

  private void copyFile(BackupFile backup, String entry) throws IOException {
    Path target = files.resolve(entry.substring(BackupManifest.FILES.length())).normalize();
    @Nullable Path folder = target.getParent();
    if (folder == null || !target.startsWith(files)) {
      throw new BackupRefused("The backup names a file outside its folder: " + entry);
    }
    Files.createDirectories(folder);
    try (InputStream in = backup.entry(entry)) {
      Files.copy(in, target);
    }
  }
}

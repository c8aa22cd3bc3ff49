package org.polyphony.platform.operations.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.polyphony.platform.operations.database.ModuleMigrations;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Backups of one installation: on demand, and automatically before an upgrade. */
public final class BackupService {
  private static final Logger LOG = LoggerFactory.getLogger(BackupService.class);
  private static final int KEPT_AUTOMATIC = 5;
  private static final String AUTOMATIC = "before-upgrade-";
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

  private final DataSource dataSource;
  private final Path folder;
  private final Clock clock;
  private final ModuleMigrations migrations;

  /**
   * @param folder the data folder
   */
  public BackupService(DataSource dataSource, Path folder, Clock clock) {
    this.dataSource = dataSource;
    this.folder = folder;
    this.clock = clock;
    this.migrations = new ModuleMigrations(dataSource, this::beforeUpgrade);
  }

  /** Migrations that write a backup first when they change a database with content. */
  public ModuleMigrations migrations() {
    return migrations;
  }

  /**
   * Writes a backup of the running or the stopped installation.
   *
   * @throws BackupRefused when it cannot be written or there is nothing to write
   */
  public Backup.Written write(Path target) {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      Map<String, String> versions = migrations.versions(statement);
      if (versions.isEmpty()) {
        throw new BackupRefused("There is nothing to back up: the database is empty.");
      }
      return write(target, versions);
    } catch (SQLException e) {
      throw new BackupRefused("The database cannot be read: " + e.getMessage(), e);
    }
  }

  /** Restores into this installation, which must be empty. */
  public String restore(Path backup) {
    return new Restore(dataSource, migrations, folder).from(backup);
  }

  private Backup.Written write(Path target, Map<String, String> versions) {
    return new Backup(dataSource, folder).write(target, versions, clock.instant());
  }

  private String beforeUpgrade(Map<String, String> versions) {
    Path backups = folder.resolve("backups");
    try {
      Files.createDirectories(
          backups,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      Path target = backups.resolve(AUTOMATIC + STAMP.format(stamp(backups)) + ".zip");
      Backup.Written written = write(target, versions);
      LOG.info("Before the upgrade: {}", written);
      removeOld(backups);
      return target.toString();
    } catch (IOException e) {
      throw new BackupRefused(
          "The automatic backup before the upgrade cannot be written to "
              + backups
              + " ("
              + e
              + "): make room or give the right to write there; nothing was changed.",
          e);
    }
  }

  /** Now, or the next second whose name is free. */
  private Instant stamp(Path backups) {
    Instant at = clock.instant();
    while (Files.exists(backups.resolve(AUTOMATIC + STAMP.format(at) + ".zip"))) {
      at = at.plus(1, ChronoUnit.SECONDS);
    }
    return at;
  }

  private static void removeOld(Path backups) throws IOException {
    try (Stream<Path> files = Files.list(backups)) {
      List<Path> newestFirst =
          files
              .filter(f -> f.getFileName().toString().startsWith(AUTOMATIC))
              .sorted(Comparator.reverseOrder())
              .toList();
      for (Path old : newestFirst.stream().skip(KEPT_AUTOMATIC).toList()) {
        Files.delete(old);
      }
    }
  }
}

package org.polyphony.platform.operations.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.polyphony.platform.operations.Settings;
import org.polyphony.platform.operations.database.StandaloneDatabase;

/** Backup and restore while no server runs: the database is opened for this alone. */
public final class OfflineBackup {
  private OfflineBackup() {}

  /** Writes a backup and returns a sentence about it. */
  public static String write(Settings settings, Path target) throws IOException {
    if (!StandaloneDatabase.exists(settings)) {
      throw new BackupRefused(
          "There is nothing to back up in "
              + settings.dataFolder()
              + ": set POLYPHONY_DATA to the data folder.");
    }
    try (StandaloneDatabase database = StandaloneDatabase.open(settings)) {
      return service(database).write(target).toString();
    }
  }

  /** Restores into an empty data folder or database and returns a sentence about it. */
  public static String restore(Settings settings, Path backup) throws IOException {
    try (StandaloneDatabase database = StandaloneDatabase.open(settings)) {
      return service(database).restore(backup);
    }
  }

  private static BackupService service(StandaloneDatabase database) {
    return new BackupService(database.dataSource(), database.folder(), Clock.systemUTC());
  }
}

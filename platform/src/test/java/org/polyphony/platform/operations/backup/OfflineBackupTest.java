package org.polyphony.platform.operations.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.polyphony.platform.TestDatabase;
import org.polyphony.platform.operations.Settings;
import org.polyphony.platform.operations.database.EmbeddedDatabase;
import org.polyphony.platform.operations.database.StandaloneDatabase;
import org.polyphony.platform.operations.settings.SettingsReader;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Backup and restore while no server runs, between an embedded and an outside database. */
class OfflineBackupTest {
  private static final String EVENTS = "SELECT serialized_event FROM event_publication";

  @TempDir Path folder;

  @Test
  void anEmbeddedInstallationIsRestoredIntoAnOutsideDatabaseAndIntoAnEmptyFolder()
      throws IOException {
    Settings first = embedded("first");
    try (StandaloneDatabase database = StandaloneDatabase.open(first)) {
      new BackupService(database.dataSource(), database.folder(), Clock.systemUTC())
          .migrations()
          .migrate();
      JdbcClient.create(database.dataSource())
          .sql(
              """
              INSERT INTO event_publication (id, listener_id, event_type, serialized_event, publication_date)
              VALUES (gen_random_uuid(), 'l', 'e', 'kept', now())\
              """)
          .update();
    }
    Path file = folder.resolve("backup.zip");
    assertThat(OfflineBackup.write(first, file)).startsWith("Backup written to " + file);
    assertRestored(outside("second"), file);
    assertRestored(embedded("third"), file);
  }

  @Test
  void anEmptyFolderHasNothingToBackUpAndIsLeftAlone() {
    assertThatThrownBy(
            () -> OfflineBackup.write(embedded("nothing"), folder.resolve("nothing.zip")))
        .isInstanceOf(BackupRefused.class)
        .hasMessageContaining("There is nothing to back up in");
    assertThat(folder.resolve("nothing/postgres/cluster")).doesNotExist();
  }

  private static void assertRestored(Settings settings, Path file) throws IOException {
    assertThat(OfflineBackup.restore(settings, file)).startsWith("Restored " + file);
    try (StandaloneDatabase database = StandaloneDatabase.open(settings)) {
      List<String> events =
          JdbcClient.create(database.dataSource()).sql(EVENTS).query(String.class).list();
      assertThat(events).containsExactly("kept");
    }
    assertThatThrownBy(() -> OfflineBackup.restore(settings, file))
        .isInstanceOf(BackupRefused.class)
        .hasMessageContaining("The target is not empty");
  }

  private Settings embedded(String name) throws IOException {
    Path postgres = Files.createDirectories(folder.resolve(name).resolve("postgres"));
    TestDatabase.lendPrograms(postgres);
    return SettingsReader.read(Map.of("POLYPHONY_DATA", folder.resolve(name).toString()));
  }

  private Settings outside(String name) {
    EmbeddedDatabase database = TestDatabase.create();
    return SettingsReader.read(
        Map.of(
            "POLYPHONY_DATA", folder.resolve(name).toString(),
            "POLYPHONY_DB_URL", database.getJdbcUrl(),
            "POLYPHONY_DB_USER", database.getUsername(),
            "POLYPHONY_DB_PASSWORD", database.getPassword()));
  }
}

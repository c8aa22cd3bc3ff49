package org.polyphony.platform.operations.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.operations.Settings;
import org.polyphony.platform.operations.StartRefused;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The installation's database without the application: for backup and restore while it is down. */
public final class StandaloneDatabase implements AutoCloseable {
  private final DataFolder folder;
  private final @Nullable EmbeddedPostgres server;
  private final DataSource dataSource;

  private StandaloneDatabase(
      DataFolder folder, @Nullable EmbeddedPostgres server, DataSource dataSource) {
    this.folder = folder;
    this.server = server;
    this.dataSource = dataSource;
  }

  /** Whether there is a database already: an outside one counts as there. */
  public static boolean exists(Settings settings) {
    return settings.database() != null
        || Files.exists(settings.dataFolder().resolve("postgres").resolve("cluster"));
  }

  /**
   * Takes the data folder and opens the database, creating an empty one when there is none.
   *
   * @throws StartRefused when another process holds it, or it cannot be reached
   */
  public static StandaloneDatabase open(Settings settings) {
    DataFolder folder = DataFolder.take(settings.dataFolder());
    Settings.@Nullable Database outside = settings.database();
    if (outside != null) {
      OutsideDatabase.refuseUnfit(outside);
      return new StandaloneDatabase(
          folder,
          null,
          new DriverManagerDataSource(outside.url(), outside.user(), outside.password()));
    }
    EmbeddedPostgres server = EmbeddedPostgres.start(folder.path(), true);
    EmbeddedDatabase own = EmbeddedDatabase.in(server);
    return new StandaloneDatabase(
        folder,
        server,
        new DriverManagerDataSource(own.getJdbcUrl(), own.getUsername(), own.getPassword()));
  }

  public DataSource dataSource() {
    return dataSource;
  }

  /** The data folder, absolute. */
  public Path folder() {
    return folder.path();
  }

  @Override
  public void close() throws IOException {
    if (server != null) {
      server.close();
    }
    folder.close();
  }
}

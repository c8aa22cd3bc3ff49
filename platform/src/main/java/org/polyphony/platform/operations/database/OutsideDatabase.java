package org.polyphony.platform.operations.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.polyphony.platform.operations.Settings;
import org.polyphony.platform.operations.StartRefused;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** A PostgreSQL that the operator runs; reached once at start, so that a wrong address is named. */
record OutsideDatabase(Settings.Database database) implements JdbcConnectionDetails {
  private static final int OLDEST = 17;

  OutsideDatabase {
    refuseUnfit(database);
  }

  /**
   * Connects once.
   *
   * @throws StartRefused when it cannot be reached or is too old
   */
  static void refuseUnfit(Settings.Database database) {
    try (Connection connection =
        DriverManager.getConnection(database.url(), database.user(), database.password())) {
      refuseOld(
          connection.getMetaData().getDatabaseMajorVersion(),
          connection.getMetaData().getDatabaseProductVersion());
    } catch (SQLException e) {
      throw new StartRefused(
          "The database "
              + database.url()
              + " cannot be reached ("
              + e.getMessage()
              + "): check POLYPHONY_DB_URL, POLYPHONY_DB_USER and POLYPHONY_DB_PASSWORD.",
          e);
    }
  }

  static void refuseOld(int major, String version) {
    if (major < OLDEST) {
      throw new StartRefused(
          "The database behind POLYPHONY_DB_URL is PostgreSQL "
              + version
              + ", but Polyphony needs 17 or newer: upgrade it or use the embedded one by leaving POLYPHONY_DB_URL out.");
    }
  }

  @Override
  public String getUsername() {
    return database.user();
  }

  @Override
  public String getPassword() {
    return database.password();
  }

  @Override
  public String getJdbcUrl() {
    return database.url();
  }
}

package org.polyphony.platform.operations.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.polyphony.platform.operations.StartRefused;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * The application's own database and role on the embedded server. The role owns its database and
 * nothing else; it may switch foreign-key checks off while it restores a backup.
 */
public final class EmbeddedDatabase implements JdbcConnectionDetails {
  private static final String NAME = "polyphony";
  private static final String ROLE = NAME;

  private final String url;
  private final String password;

  private EmbeddedDatabase(String url, String password) {
    this.url = url;
    this.password = password;
  }

  /** The database {@code polyphony}; role and database are made the first time. */
  public static EmbeddedDatabase in(EmbeddedPostgres server) {
    return in(server, NAME);
  }

  /** A database of another name, for tests that need many. */
  public static EmbeddedDatabase in(EmbeddedPostgres server, String name) {
    try (Connection connection =
            DriverManager.getConnection(
                server.url("postgres"), Cluster.SUPERUSER, server.superuserPassword());
        Statement statement = connection.createStatement()) {
      String password = server.applicationPassword();
      if (isMissing(statement, "SELECT 1 FROM pg_roles WHERE rolname = '" + ROLE + "'")) {
        statement.execute("CREATE ROLE " + ROLE + " LOGIN PASSWORD '" + password + "'");
        statement.execute("GRANT SET ON PARAMETER session_replication_role TO " + ROLE);
      }
      if (isMissing(statement, "SELECT 1 FROM pg_database WHERE datname = '" + name + "'")) {
        statement.execute("CREATE DATABASE " + name + " OWNER " + ROLE);
      }
      return new EmbeddedDatabase(server.url(name), password);
    } catch (SQLException | IOException e) {
      throw DiskFull.refusal(server.data(), e)
          .orElseGet(() ->
              new StartRefused(
                  "The database cannot be made in " + server.data() + ": " + e.getMessage(), e));
    }
  }

  private static boolean isMissing(Statement statement, String query) throws SQLException {
    try (ResultSet rows = statement.executeQuery(query)) {
      return !rows.next();
    }
  }

  @Override
  public String getUsername() {
    return ROLE;
  }

  @Override
  public String getPassword() {
    return password;
  }

  @Override
  public String getJdbcUrl() {
    return url;
  }
}

package org.polyphony.platform.operations.health;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.polyphony.platform.operations.HealthPart;
import org.polyphony.platform.operations.database.EmbeddedPostgres;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The database answers a query within two seconds. */
@Component
class DatabaseHealth implements HealthPart {
  private static final int TIMEOUT_SECONDS = 2;

  private final DataSource dataSource;
  private final ObjectProvider<EmbeddedPostgres> embedded;

  DatabaseHealth(DataSource dataSource, ObjectProvider<EmbeddedPostgres> embedded) {
    this.dataSource = dataSource;
    this.embedded = embedded;
  }

  @Override
  public String name() {
    return "database";
  }

  @Override
  public Result check() {
    EmbeddedPostgres server = embedded.getIfAvailable();
    if (server != null && !server.running()) {
      return Result.unhealthy(Map.of("problem", "The database ended and is started again."));
    }
    long start = System.nanoTime();
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.setQueryTimeout(TIMEOUT_SECONDS);
      try (ResultSet row = statement.executeQuery("SELECT 1")) {
        row.next();
      }
      return Result.healthy(
          Map.of("milliseconds", TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start)));
    } catch (SQLException e) {
      return Result.unhealthy(Map.of("problem", "The database does not answer."));
    }
  }
}

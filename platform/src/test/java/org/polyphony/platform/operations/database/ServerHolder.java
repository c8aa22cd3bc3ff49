package org.polyphony.platform.operations.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** A program of its own that holds a data folder and its server until it is killed. */
final class ServerHolder {
  private ServerHolder() {}

  public static void main(String[] arguments) throws IOException, SQLException {
    DataFolder folder = DataFolder.take(Path.of(arguments[0]));
    EmbeddedDatabase database = EmbeddedDatabase.in(EmbeddedPostgres.start(folder.path(), true));
    try (Connection connection =
            DriverManager.getConnection(
                database.getJdbcUrl(), database.getUsername(), database.getPassword());
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE IF NOT EXISTS kept (n int)");
      statement.execute("INSERT INTO kept VALUES (1)");
      System.out.println("HOLDING");
      System.out.flush();
      int end = System.in.read();
      System.exit(end);
    }
  }
}

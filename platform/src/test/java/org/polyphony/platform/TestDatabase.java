package org.polyphony.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.polyphony.platform.operations.StartRefused;
import org.polyphony.platform.operations.database.DataFolder;
import org.polyphony.platform.operations.database.EmbeddedDatabase;
import org.polyphony.platform.operations.database.EmbeddedPostgres;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Gives every Spring context of the tests a database and a data folder of its own: one embedded
 * PostgreSQL for the whole test run under {@code target/test-database}, a new empty database in it
 * for each context. Nothing is needed in a test; one that brings {@code POLYPHONY_DATA} itself (as
 * a property of Spring) is left alone.
 */
public final class TestDatabase implements EnvironmentPostProcessor, Ordered {
  private static final int FOLDERS = 16;
  private static final AtomicInteger COUNT = new AtomicInteger();

  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE;
  }

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    if (environment.getProperty("POLYPHONY_DATA") == null) {
      EmbeddedDatabase database = create();
      String data =
          "target/test-data/" + ProcessHandle.current().pid() + "-" + COUNT.incrementAndGet();
      environment
          .getPropertySources()
          .addLast(
              new MapPropertySource(
                  "testDatabase",
                  Map.of(
                      "POLYPHONY_DB_URL",
                      database.getJdbcUrl(),
                      "POLYPHONY_DB_USER",
                      database.getUsername(),
                      "POLYPHONY_DB_PASSWORD",
                      database.getPassword(),
                      "POLYPHONY_DATA",
                      data,
                      "POLYPHONY_SEED",
                      "none",
                      "spring.datasource.hikari.minimum-idle",
                      "0",
                      "spring.datasource.hikari.idle-timeout",
                      "10000")));
    }
  }

  /** A new, empty database on the shared server. */
  public static EmbeddedDatabase create() {
    return EmbeddedDatabase.in(server(), "test_" + COUNT.incrementAndGet());
  }

  /** The shared server; it ends with this process. */
  public static EmbeddedPostgres server() {
    return Server.SHARED;
  }

  /** Links the unpacked programs into another server's folder: unpacking takes seconds. */
  public static void lendPrograms(Path postgresFolder) throws IOException {
    try (Stream<Path> folders = Files.list(Server.FOLDER.path().resolve("postgres"))) {
      for (Path programs : folders.filter(f -> f.toString().contains("programs-")).toList()) {
        Files.createSymbolicLink(postgresFolder.resolve(programs.getFileName()), programs);
      }
    }
  }

  /** Runs one statement as the shared server's superuser. */
  public static void asSuperuser(String sql) throws SQLException, IOException {
    try (Connection connection =
            DriverManager.getConnection(
                server().url("postgres"), "postgres", server().superuserPassword());
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Started at the first use. */
  private static final class Server {
    static final DataFolder FOLDER = folder();
    static final EmbeddedPostgres SHARED = start();

    private static EmbeddedPostgres start() {
      EmbeddedPostgres server = EmbeddedPostgres.start(FOLDER.path(), false);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server)));
      dropOlder(server);
      return server;
    }

    /** A second test run beside this one finds the first folder taken and uses the next. */
    private static DataFolder folder() {
      for (int i = 1; i < FOLDERS; i++) {
        try {
          return DataFolder.take(Path.of("target/test-database/" + i));
        } catch (StartRefused inUse) {
          continue;
        }
      }
      return DataFolder.take(Path.of("target/test-database/" + FOLDERS));
    }

    private static void dropOlder(EmbeddedPostgres server) {
      try (Connection connection =
              DriverManager.getConnection(
                  server.url("postgres"), "postgres", server.superuserPassword());
          Statement statement = connection.createStatement()) {
        List<String> older = new ArrayList<>();
        try (ResultSet names =
            statement.executeQuery("SELECT datname FROM pg_database WHERE datname LIKE 'test%'")) {
          while (names.next()) {
            older.add(names.getString(1));
          }
        }
        for (String name : older) {
          statement.execute("DROP DATABASE " + name + " WITH (FORCE)");
        }
      } catch (SQLException | IOException e) {
        throw new IllegalStateException("The databases of the last test run cannot be dropped", e);
      }
    }

    private static void close(EmbeddedPostgres server) {
      try {
        server.close();
      } catch (IOException e) {
        System.err.println("The test database did not stop: " + e.getMessage());
      }
    }
  }
}

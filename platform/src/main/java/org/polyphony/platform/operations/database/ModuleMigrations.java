package org.polyphony.platform.operations.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.polyphony.platform.operations.StartRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Brings the database to this version: a folder {@code db/migration/MODULE} and a history table
 * {@code MODULE_schema_history} for each module, foundations first. Several nodes may start at
 * once: one migrates under an advisory lock, the others wait and find nothing left to do.
 */
public final class ModuleMigrations {

  /** Tier by tier, so that a foreign key always finds its table. */
  static final List<String> ORDER =
      List.of(
          "operations",
          "audit",
          "identity",
          "i18n",
          "files",
          "messaging",
          "search",
          "jobs",
          "seed",
          "ui",
          "stakeholders",
          "experts",
          "strategy",
          "library",
          "funding",
          "exchanges",
          "fairs",
          "matching",
          "consultations",
          "communities",
          "campaigns",
          "results",
          "network",
          "reporting",
          "interop");

  private static final Logger LOG = LoggerFactory.getLogger(ModuleMigrations.class);
  private static final Pattern FOLDER = Pattern.compile("/db/migration/([^/]+)/[^/]+\\.sql$");

  /** An arbitrary number that no other use of advisory locks in this product has. */
  private static final long LOCK = 0x706F6C7970686FL;

  private final DataSource dataSource;
  private final List<String> modules;

  public ModuleMigrations(DataSource dataSource) {
    this(dataSource, discovered());
  }

  ModuleMigrations(DataSource dataSource, Set<String> folders) {
    Set<String> unknown = new TreeSet<>(folders);
    ORDER.forEach(unknown::remove);
    if (!unknown.isEmpty()) {
      throw new StartRefused(
          "The migration folders db/migration/"
              + unknown
              + " belong to no module in the order of ModuleMigrations: add them there.");
    }
    this.dataSource = dataSource;
    this.modules = ORDER.stream().filter(folders::contains).toList();
  }

  /** Applies what is missing; called once at start. */
  public void migrate() {
    try (Connection guard = dataSource.getConnection();
        Statement statement = guard.createStatement()) {
      statement.execute("SELECT pg_advisory_lock(" + LOCK + ")");
      try {
        refuseForeignDatabase(statement);
        modules.forEach(this::migrate);
      } finally {
        statement.execute("SELECT pg_advisory_unlock(" + LOCK + ")");
      }
    } catch (SQLException e) {
      throw new StartRefused("The database cannot be migrated: " + e.getMessage(), e);
    }
  }

  /** The modules that have tables, foundations first. */
  public List<String> modules() {
    return modules;
  }

  /** Migrations that this version brings and the database does not have yet, as module/version. */
  public List<String> pending() {
    List<String> pending = new ArrayList<>();
    for (String module : modules) {
      for (MigrationInfo migration : flyway(module).info().pending()) {
        pending.add(module + "/" + migration.getVersion());
      }
    }
    return pending;
  }

  private void migrate(String module) {
    try {
      int applied = flyway(module).migrate().migrationsExecuted;
      if (applied > 0) {
        LOG.info("Migrated {}: {} steps", module, applied);
      }
    } catch (FlywayException e) {
      throw new StartRefused(
          "The tables of module " + module + " cannot be migrated: " + e.getMessage(), e);
    }
  }

  /**
   * Flyway takes a schema that has tables but no history of this name for foreign; all histories
   * share one schema here, so it is told to begin at version 0 and to run everything.
   */
  private Flyway flyway(String module) {
    return Flyway.configure()
        .dataSource(dataSource)
        .locations("classpath:db/migration/" + module)
        .table(historyTable(module))
        .baselineOnMigrate(true)
        .baselineVersion("0")
        .cleanDisabled(true)
        .load();
  }

  static String historyTable(String module) {
    return module + "_schema_history";
  }

  private static void refuseForeignDatabase(Statement statement) throws SQLException {
    try (ResultSet rows =
        statement.executeQuery(
            "SELECT count(*) > 0 AND to_regclass('"
                + historyTable("operations")
                + "') IS NULL FROM pg_tables WHERE schemaname = current_schema()")) {
      rows.next();
      if (rows.getBoolean(1)) {
        throw new StartRefused(
            "The database holds tables that are not Polyphony's: give Polyphony an empty database of its own through POLYPHONY_DB_URL.");
      }
    }
  }

  private static Set<String> discovered() {
    try {
      Resource[] scripts =
          new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/*/*.sql");
      Set<String> folders = new TreeSet<>();
      for (Resource script : Arrays.asList(scripts)) {
        Matcher matcher = FOLDER.matcher(script.getURL().getPath());
        if (matcher.find()) {
          folders.add(matcher.group(1));
        }
      }
      return folders;
    } catch (IOException e) {
      throw new StartRefused("The migrations on the class path cannot be listed: " + e, e);
    }
  }
}

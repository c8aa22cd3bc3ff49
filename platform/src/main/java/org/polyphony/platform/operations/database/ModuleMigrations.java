package org.polyphony.platform.operations.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
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
          "fields",
          "stakeholders",
          "experts",
          "strategy",
          "library",
          "funding",
          "assessments",
          "contacts",
          "segments",
          "engagement",
          "exchanges",
          "registration",
          "invitations",
          "attendance",
          "proposals",
          "fairs",
          "matching",
          "consultations",
          "communities",
          "campaigns",
          "results",
          "questionnaires",
          "followup",
          "indicators",
          "privacy",
          "network",
          "reporting",
          "interop");

  /** What a module's history table is called, after the module's name. */
  public static final String HISTORY = "_schema_history";

  private static final Logger LOG = LoggerFactory.getLogger(ModuleMigrations.class);
  private static final Pattern FOLDER = Pattern.compile("/db/migration/([^/]+)/[^/]+\\.sql$");

  /** An arbitrary number that no other use of advisory locks in this product has. */
  private static final long LOCK = 0x706F6C7970686FL;

  private final DataSource dataSource;
  private final String root;
  private final List<String> modules;
  private final Function<Map<String, String>, String> beforeUpgrade;

  /**
   * @param beforeUpgrade called before a database that has content is changed, with the version of
   *     each module; writes a backup and returns its place, or an empty text when it wrote none
   */
  public ModuleMigrations(
      DataSource dataSource, Function<Map<String, String>, String> beforeUpgrade) {
    this(dataSource, beforeUpgrade, "db/migration", discovered());
  }

  ModuleMigrations(
      DataSource dataSource,
      Function<Map<String, String>, String> beforeUpgrade,
      String root,
      Set<String> folders) {
    Set<String> unknown = new TreeSet<>(folders);
    ORDER.forEach(unknown::remove);
    if (!unknown.isEmpty()) {
      throw new StartRefused(
          "The migration folders db/migration/"
              + unknown
              + " belong to no module in the order of ModuleMigrations: add them there.");
    }
    this.dataSource = dataSource;
    this.beforeUpgrade = beforeUpgrade;
    this.root = root;
    this.modules = ORDER.stream().filter(folders::contains).toList();
  }

  /** Applies what is missing; called once at start. */
  public void migrate() {
    alone(statement -> {
      Map<String, String> before = versions(statement);
      boolean upgrade = !before.isEmpty() && !pending().isEmpty();
      String backup = upgrade ? beforeUpgrade.apply(before) : "";
      modules.forEach(module -> migrate(module, MigrationVersion.LATEST, backup));
    });
  }

  /**
   * Brings an empty database to the state of a backup.
   *
   * @param versions the version of each module at that time; modules that are not named get no
   *     tables yet
   */
  public void migrateTo(Map<String, String> versions) {
    alone(statement ->
        modules.stream()
            .filter(versions::containsKey)
            .forEach(
                module -> migrate(module, MigrationVersion.fromVersion(versions.get(module)), "")));
  }

  /**
   * The highest applied version of each module, read from its history; empty for a new database.
   */
  public Map<String, String> versions(Statement statement) throws SQLException {
    Map<String, String> versions = new TreeMap<>();
    for (String table : tables(statement)) {
      if (table.endsWith(HISTORY)) {
        version(statement, table)
            .ifPresent(v -> versions.put(table.substring(0, table.length() - HISTORY.length()), v));
      }
    }
    return versions;
  }

  /** Module/version pairs of a backup that this product does not bring: it is an older one. */
  public List<String> unknown(Map<String, String> versions) {
    List<String> unknown = new ArrayList<>();
    versions.forEach((module, version) -> {
      boolean known =
          modules.contains(module)
              && Arrays.stream(flyway(module, MigrationVersion.LATEST).info().all())
                  .anyMatch(m -> MigrationVersion.fromVersion(version).equals(m.getVersion()));
      if (!known) {
        unknown.add(module + "/" + version);
      }
    });
    return unknown;
  }

  private List<String> pending() {
    List<String> pending = new ArrayList<>();
    for (String module : modules) {
      for (MigrationInfo step : flyway(module, MigrationVersion.LATEST).info().pending()) {
        pending.add(module + "/" + step.getVersion());
      }
    }
    return pending;
  }

  private void migrate(String module, MigrationVersion target, String backup) {
    try {
      int applied = flyway(module, target).migrate().migrationsExecuted;
      if (applied > 0) {
        LOG.info("Migrated {}: {} steps", module, applied);
      }
    } catch (FlywayException e) {
      throw new StartRefused(
          "The tables of module "
              + module
              + " cannot be brought to this version ("
              + firstLine(e)
              + ")"
              + wayBack(backup)
              + ".",
          e);
    }
  }

  private static String wayBack(String backup) {
    return backup.isEmpty()
        ? ""
        : "; nothing is lost: to go back, put the former version of Polyphony in place, move the"
            + " data folder aside (or empty the outside database), and run ./polyphony restore "
            + backup;
  }

  private static String firstLine(FlywayException e) {
    return String.valueOf(e.getMessage())
        .strip()
        .lines()
        .filter(l -> !l.isBlank())
        .limit(4)
        .reduce((a, b) -> a + " " + b.strip())
        .orElse("");
  }

  /** Work on the database. */
  private interface Work {
    void on(Statement statement) throws SQLException;
  }

  private void alone(Work work) {
    try (Connection guard = dataSource.getConnection();
        Statement statement = guard.createStatement()) {
      statement.execute("SELECT pg_advisory_lock(" + LOCK + ")");
      try {
        refuseForeignDatabase(tables(statement));
        work.on(statement);
      } finally {
        statement.execute("SELECT pg_advisory_unlock(" + LOCK + ")");
      }
    } catch (SQLException e) {
      throw new StartRefused("The database cannot be migrated: " + e.getMessage(), e);
    }
  }

  /**
   * Flyway takes a schema that has tables but no history of this name for foreign; all histories
   * share one schema here, so it is told to begin at version 0 and to run everything.
   */
  private Flyway flyway(String module, MigrationVersion target) {
    return Flyway.configure()
        .dataSource(dataSource)
        .locations("classpath:" + root + "/" + module)
        .table(module + HISTORY)
        .baselineOnMigrate(true)
        .baselineVersion("0")
        .target(target)
        .cleanDisabled(true)
        .load();
  }

  private static Optional<String> version(Statement statement, String history) throws SQLException {
    try (ResultSet rows =
        statement.executeQuery(
            "SELECT version FROM "
                + history
                + " WHERE success AND version IS NOT NULL AND type <> 'BASELINE' ORDER BY"
                + " installed_rank DESC LIMIT 1")) {
      return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
    }
  }

  private static List<String> tables(Statement statement) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (ResultSet rows =
        statement.executeQuery(
            "SELECT tablename FROM pg_tables WHERE schemaname = current_schema() ORDER BY 1")) {
      while (rows.next()) {
        tables.add(rows.getString(1));
      }
    }
    return tables;
  }

  private static void refuseForeignDatabase(List<String> tables) {
    if (!tables.isEmpty() && !tables.contains("operations" + HISTORY)) {
      throw new StartRefused(
          "The database holds tables that are not Polyphony's, such as "
              + tables.getFirst()
              + ": give Polyphony an empty database of its own through POLYPHONY_DB_URL.");
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

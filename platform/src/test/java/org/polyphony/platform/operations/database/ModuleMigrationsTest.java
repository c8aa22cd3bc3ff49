package org.polyphony.platform.operations.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.polyphony.platform.TestDatabase;
import org.polyphony.platform.operations.StartRefused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** On the modules planted in {@code planted-migrations} of the test resources. */
class ModuleMigrationsTest {
  private final DataSource database = empty();
  private final JdbcClient sql = JdbcClient.create(database);
  private final List<Map<String, String>> backups = new ArrayList<>();

  @Test
  void modulesShareOneSchemaEachWithItsOwnHistoryFoundationsFirst() {
    migrations("reporting", "operations").migrate();
    assertThat(versions()).containsEntry("operations", "1").containsEntry("reporting", "2");
    assertThat(sql.sql("SELECT note FROM reporting_planted").query(String.class).list())
        .containsExactly("first", "second");
    migrations("reporting", "operations").migrate();
    assertThat(sql.sql("SELECT count(*) FROM reporting_planted").query(Integer.class).single())
        .isEqualTo(2);
    assertThat(backups).isEmpty();
  }

  @Test
  void nodesThatStartTogetherMigrateOnce() throws Exception {
    try (ExecutorService nodes = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<Void> node =
          () -> {
            migrations("operations", "reporting").migrate();
            return null;
          };
      for (Future<Void> done : nodes.invokeAll(List.of(node, node, node))) {
        done.get();
      }
    }
    assertThat(sql.sql("SELECT count(*) FROM reporting_planted").query(Integer.class).single())
        .isEqualTo(2);
  }

  @Test
  void anUpgradeOfADatabaseWithContentIsBackedUpFirst() {
    migrations("operations").migrate();
    assertThat(backups).isEmpty();
    migrations("operations", "reporting").migrate();
    assertThat(backups).containsExactly(Map.of("operations", "1"));
  }

  @Test
  void aFailedStepSaysHowToGoBackAndLeavesNothingHalfDone() {
    migrations("operations").migrate();
    assertThatThrownBy(() -> migrations("operations", "interop").migrate())
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("module interop cannot be brought to this version")
        .hasMessageContaining("./polyphony restore /backups/written.zip");
    assertThat(
            sql.sql("SELECT to_regclass('interop_planted')::text").query(String.class).optional())
        .isEmpty();
  }

  @Test
  void aFolderOfNoModuleAndAForeignDatabaseAreRefused() {
    assertThatThrownBy(() -> migrations("unheard_of"))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("unheard_of");
    sql.sql("CREATE TABLE somebody_elses (n int)").update();
    assertThatThrownBy(() -> migrations("operations").migrate())
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("not Polyphony's, such as somebody_elses");
  }

  @Test
  void theVersionsOfABackupAreReachedExactlyAndNewerOnesAreKnownAsSuch() {
    ModuleMigrations migrations = migrations("operations", "reporting");
    migrations.migrateTo(Map.of("reporting", "1", "operations", "1"));
    assertThat(versions()).containsEntry("reporting", "1");
    assertThat(migrations.unknown(Map.of("reporting", "2"))).isEmpty();
    assertThat(migrations.unknown(Map.of("reporting", "3", "later", "1")))
        .containsExactlyInAnyOrder("reporting/3", "later/1");
  }

  private ModuleMigrations migrations(String... folders) {
    return new ModuleMigrations(
        database,
        versions -> {
          backups.add(versions);
          return "/backups/written.zip";
        },
        "planted-migrations",
        Set.of(folders));
  }

  private Map<String, String> versions() {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      return migrations("operations").versions(statement);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static DataSource empty() {
    EmbeddedDatabase database = TestDatabase.create();
    return new DriverManagerDataSource(
        database.getJdbcUrl(), database.getUsername(), database.getPassword());
  }
}

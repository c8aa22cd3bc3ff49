package org.polyphony.platform.operations.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.polyphony.platform.TestDatabase;
import org.polyphony.platform.operations.StartRefused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class EmbeddedPostgresTest {
  @TempDir Path data;

  @BeforeEach
  void lendPrograms() throws IOException {
    TestDatabase.lendPrograms(Files.createDirectory(data.resolve("postgres")));
  }

  @Test
  void keepsWhatWasWrittenOverARestart() throws IOException {
    try (EmbeddedPostgres server = EmbeddedPostgres.start(data, true)) {
      JdbcClient sql = client(server);
      sql.sql("CREATE TABLE kept (n int)").update();
      sql.sql("INSERT INTO kept VALUES (1)").update();
      assertThat(sql.sql("SHOW fsync").query(String.class).single()).isEqualTo("on");
      assertThat(sql.sql("SHOW data_checksums").query(String.class).single()).isEqualTo("on");
    }
    try (EmbeddedPostgres server = EmbeddedPostgres.start(data, true)) {
      assertThat(kept(server)).isEqualTo(1);
    }
  }

  @Test
  void killingTheApplicationEndsTheServerAndLosesNothing() throws Exception {
    Process holder = hold();
    List<ProcessHandle> processes = Orphans.in(cluster());
    assertThat(processes).isNotEmpty();
    holder.destroyForcibly().waitFor();
    CompletableFuture.allOf(
            processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new))
        .get(30, TimeUnit.SECONDS);
    try (EmbeddedPostgres server = EmbeddedPostgres.start(data, true)) {
      assertThat(kept(server)).isEqualTo(1);
    }
  }

  @Test
  void aServerLeftBehindIsEndedAtTheNextStart() throws Exception {
    Process holder = hold();
    holder
        .descendants()
        .filter(EmbeddedPostgresTest::isShell)
        .toList()
        .forEach(ProcessHandle::destroyForcibly);
    holder.destroyForcibly().waitFor();
    assertThat(Orphans.in(cluster())).isNotEmpty();
    try (EmbeddedPostgres server = EmbeddedPostgres.start(data, true)) {
      assertThat(kept(server)).isEqualTo(1);
    }
    assertThat(Orphans.in(cluster())).isEmpty();
  }

  @Test
  void aServerThatIsKilledIsStartedAgainOnTheSamePort() throws Exception {
    try (EmbeddedPostgres server = EmbeddedPostgres.start(data, true)) {
      JdbcClient sql = client(server);
      sql.sql("CREATE TABLE kept (n int)").update();
      sql.sql("INSERT INTO kept VALUES (1)").update();
      List<ProcessHandle> before = Orphans.in(cluster());
      before.forEach(ProcessHandle::destroyForcibly);
      await()
          .atMost(Duration.ofMinutes(1))
          .ignoreExceptions()
          .until(() -> sql.sql("SELECT n FROM kept").query(Integer.class).single() == 1);
      assertThat(server.running()).isTrue();
      assertThat(Orphans.in(cluster())).doesNotContainAnyElementsOf(before);
    }
    assertThat(Orphans.in(cluster())).as("none is left when we stop").isEmpty();
  }

  @Test
  void pausesBetweenDeathsGrowToAMinute() {
    assertThat(Revival.pause(0)).isZero();
    assertThat(Revival.pause(1)).isEqualTo(1);
    assertThat(Revival.pause(4)).isEqualTo(8);
    assertThat(Revival.pause(50)).isEqualTo(60);
  }

  @Test
  void aStaleProcessFileNamingAnUnrelatedProcessIsNoObstacle() throws IOException {
    EmbeddedPostgres.start(data, true).close();
    long unrelated = ProcessHandle.current().pid();
    Files.writeString(cluster().resolve("postmaster.pid"), unrelated + "\n" + cluster() + "\n");
    try (EmbeddedPostgres server = EmbeddedPostgres.start(data, true)) {
      assertThat(client(server).sql("SELECT 1").query(Integer.class).single()).isEqualTo(1);
    }
  }

  @Test
  void aSecondApplicationOnTheSameFolderIsRefused() throws Exception {
    Process holder = hold();
    try {
      assertThatThrownBy(() -> DataFolder.take(data))
          .isInstanceOf(StartRefused.class)
          .hasMessageContaining("is in use by another running Polyphony");
    } finally {
      holder.destroyForcibly().waitFor();
    }
  }

  @Test
  void asRootWithoutUserNamespacesTheServerRunsUnderAnotherAccountOrSaysWhyNot()
      throws IOException {
    removeLentPrograms();
    System.setProperty("polyphony.postgres.setpriv", "true");
    try {
      if (root() && !everyoneMayEnter()) {
        assertThatThrownBy(() -> EmbeddedPostgres.start(data, true))
            .isInstanceOf(StartRefused.class)
            .hasMessageContaining("may not enter");
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));
      }
      try (EmbeddedPostgres server = EmbeddedPostgres.start(data, true)) {
        assertThat(client(server).sql("SELECT 1").query(Integer.class).single()).isEqualTo(1);
      }
    } finally {
      System.clearProperty("polyphony.postgres.setpriv");
    }
  }

  @Test
  void aDatabaseOfAnotherMajorVersionIsRefused() throws IOException {
    EmbeddedPostgres.start(data, true).close();
    Files.writeString(cluster().resolve("PG_VERSION"), "16\n");
    assertThatThrownBy(() -> EmbeddedPostgres.start(data, true))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("was made by PostgreSQL 16");
  }

  @Test
  void aFullDiskIsNamed() {
    assertThatThrownBy(() -> DataFolder.refuseFullDisk(data, 3L << 20))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("is full (3 MB free)");
    assertThat(DiskFull.refusal(data, new IOException("write: No space left on device")))
        .isPresent();
    assertThat(DiskFull.refusal(data, new IOException("Address already in use"))).isEmpty();
  }

  /** The other account may not enter the folder they are in. */
  private void removeLentPrograms() throws IOException {
    try (var files = Files.list(data.resolve("postgres"))) {
      for (Path link : files.toList()) {
        Files.delete(link);
      }
    }
  }

  private Process hold() throws IOException {
    Process holder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                ServerHolder.class.getName(),
                data.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    BufferedReader output = holder.inputReader();
    String line;
    while ((line = output.readLine()) != null && !line.equals("HOLDING")) {
      assertThat(line).doesNotContain("Exception");
    }
    assertThat(line).isEqualTo("HOLDING");
    return holder;
  }

  private Path cluster() {
    return data.resolve("postgres/cluster");
  }

  private static int kept(EmbeddedPostgres server) {
    return client(server).sql("SELECT count(*) FROM kept").query(Integer.class).single();
  }

  private static JdbcClient client(EmbeddedPostgres server) {
    EmbeddedDatabase database = EmbeddedDatabase.in(server);
    return JdbcClient.create(
        new DriverManagerDataSource(
            database.getJdbcUrl(), database.getUsername(), database.getPassword()));
  }

  private static boolean isShell(ProcessHandle process) {
    return process.info().command().filter(c -> c.endsWith("sh")).isPresent();
  }

  private boolean everyoneMayEnter() throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(data)).endsWith("x");
  }

  private static boolean root() {
    return "root".equals(System.getProperty("user.name"));
  }
}

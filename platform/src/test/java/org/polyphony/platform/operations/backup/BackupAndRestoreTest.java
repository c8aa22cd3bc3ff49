package org.polyphony.platform.operations.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.polyphony.platform.TestDatabase;
import org.polyphony.platform.operations.database.EmbeddedDatabase;
import org.polyphony.platform.operations.secrets.KeyFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** All tables of the product, filled as far as their rules allow, go through a backup and back. */
class BackupAndRestoreTest {
  private static final String AWKWARD =
      "Ünïcödé \\ back\\slash\ttab\nline \"quoted\" \\N 中文 العربية 🌍";

  @TempDir Path folder;
  private DataSource source;
  private JdbcClient sql;
  private BackupService backups;
  private Path file;

  @BeforeEach
  void fill() throws IOException {
    source = database();
    sql = JdbcClient.create(source);
    backups = service(source, "first");
    backups.migrations().migrate();
    sql.sql(
            "CREATE TABLE zz_parent (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, note text)")
        .update();
    sql.sql(
            """
            CREATE TABLE aa_child (
              id int PRIMARY KEY, parent bigint NOT NULL REFERENCES zz_parent,
              twice int GENERATED ALWAYS AS (id * 2) STORED, raw bytea, at timestamptz)\
            """)
        .update();
    sql.sql("INSERT INTO zz_parent (note) VALUES (?), (NULL), ('')").param(AWKWARD).update();
    sql.sql("INSERT INTO aa_child VALUES (7, 1, DEFAULT, '\\x00ff', '2026-03-01T12:00:00Z')")
        .update();
    Files.createDirectories(folder.resolve("first/files/ab"));
    Files.writeString(folder.resolve("first/files/ab/letter.txt"), AWKWARD);
    file = folder.resolve("backup.zip");
  }

  @Test
  void aSecondInstanceHoldsTheSameContentTableByTable() throws Exception {
    Backup.Written written = backups.write(file);
    assertThat(written.rows()).isGreaterThanOrEqualTo(4);
    assertThat(written.files()).isEqualTo(1);
    DataSource target = emptyCopyOfStructure();
    restoreInto(target);
    assertThat(content(target)).isEqualTo(content(source));
    assertThat(folder.resolve("second/files/ab/letter.txt")).hasContent(AWKWARD);
    JdbcClient restored = JdbcClient.create(target);
    assertThat(
            restored
                .sql("INSERT INTO zz_parent (note) VALUES ('next') RETURNING id")
                .query(Long.class)
                .single())
        .as("the sequence goes on where it was")
        .isEqualTo(4);
  }

  @Test
  void theWholeProductIsRestoredIntoAnEmptyDatabase() throws SQLException {
    sql.sql("DROP TABLE aa_child, zz_parent").update();
    sql.sql("INSERT INTO operations_session VALUES ('p', 's', 0, 0, 0, 0, 'somebody')").update();
    sql.sql(
            "INSERT INTO event_publication (id, listener_id, event_type, serialized_event, publication_date) VALUES (gen_random_uuid(), 'l', 'e', ?, now())")
        .param(AWKWARD)
        .update();
    backups.write(file);
    DataSource target = database();
    String said = service(target, "second").restore(file);
    assertThat(said).startsWith("Restored " + file);
    Map<String, List<String>> expected = content(source);
    assertThat(content(target)).isEqualTo(expected);
    assertThat(expected.get("event_publication")).hasSize(1);
    assertThat(
            JdbcClient.create(target)
                .sql("SELECT count(*) FROM operations_session")
                .query(Integer.class)
                .single())
        .as("nobody is signed in by a restore")
        .isZero();
  }

  /** A parent and its child are always written together, so a backup never holds one alone. */
  @Test
  void aBackupIsOneMomentAlthoughWritesGoOn() throws Exception {
    AtomicBoolean enough = new AtomicBoolean();
    CountDownLatch writing = new CountDownLatch(20);
    Thread writer = Thread.ofVirtual().start(() -> writePairs(writing, enough));
    writing.await();
    backups.write(file);
    enough.set(true);
    writer.join();
    DataSource target = emptyCopyOfStructure();
    restoreInto(target);
    JdbcClient restored = JdbcClient.create(target);
    assertThat(count(restored, "aa_child")).isGreaterThan(20);
    assertThat(count(restored, "zz_parent")).isEqualTo(count(restored, "aa_child") + 2);
  }

  private void writePairs(CountDownLatch writing, AtomicBoolean enough) {
    for (int id = 100; !enough.get(); id++) {
      sql.sql(
              "WITH p AS (INSERT INTO zz_parent (note) VALUES ('x') RETURNING id) INSERT INTO aa_child (id, parent) SELECT ?, id FROM p")
          .param(id)
          .update();
      writing.countDown();
    }
  }

  private static int count(JdbcClient client, String table) {
    return client.sql("SELECT count(*) FROM " + table).query(Integer.class).single();
  }

  @Test
  void aTargetThatIsNotEmptyIsRefused() {
    backups.write(file);
    assertThatThrownBy(() -> backups.restore(file))
        .isInstanceOf(BackupRefused.class)
        .hasMessageContaining("The target is not empty");
  }

  @Test
  void theKeyOfTheSecretsGoesWithTheBackup() throws IOException {
    sql.sql("DROP TABLE aa_child, zz_parent").update();
    byte[] key = KeyFile.in(folder.resolve("first"));
    backups.write(file);
    Files.createDirectories(folder.resolve("second"));
    assertThat(service(database(), "second").restore(file)).doesNotContain("no key");
    Path restored = folder.resolve("second/secrets.key");
    assertThat(KeyFile.in(folder.resolve("second"))).isEqualTo(key);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(restored)))
        .isEqualTo("rw-------");
    Files.createDirectories(folder.resolve("third"));
    byte[] other = KeyFile.in(folder.resolve("third"));
    assertThatThrownBy(() -> service(database(), "third").restore(file))
        .isInstanceOf(BackupRefused.class)
        .hasMessageContaining("is another key than that of the backup");
    assertThat(KeyFile.in(folder.resolve("third"))).isEqualTo(other);
    Path changed =
        Tampering.replaceEntry(file, folder.resolve("changed.zip"), "secrets.key", "stolen");
    assertThatThrownBy(() -> service(database(), "fourth").restore(changed))
        .isInstanceOf(BackupRefused.class)
        .hasMessageContaining("secrets.key differs from its digest");
  }

  @Test
  void aBackupWithoutAKeySaysWhatToDo() {
    sql.sql("DROP TABLE aa_child, zz_parent").update();
    backups.write(file);
    assertThat(service(database(), "second").restore(file))
        .contains("brings no key", "POLYPHONY_SECRETS_KEY", "user second-step-off");
    assertThat(folder.resolve("second/secrets.key")).doesNotExist();
  }

  @Test
  void aFileThatExistsIsNotOverwritten() throws IOException {
    Files.writeString(file, "mine");
    assertThatThrownBy(() -> backups.write(file))
        .isInstanceOf(BackupRefused.class)
        .hasMessageContaining("exists already");
    assertThat(file).hasContent("mine");
  }

  @Test
  void aDamagedOrCutOffFileIsRefusedBeforeAnythingIsTouched() throws IOException {
    backups.write(file);
    byte[] bytes = Files.readAllBytes(file);
    DataSource target = database();
    Path cut =
        Files.write(folder.resolve("cut.zip"), java.util.Arrays.copyOf(bytes, bytes.length / 2));
    Path text = Files.writeString(folder.resolve("text.zip"), "not a backup");
    for (Path bad : List.of(cut, text, folder.resolve("missing.zip"))) {
      assertThatThrownBy(() -> service(target, "second").restore(bad))
          .isInstanceOf(BackupRefused.class)
          .hasMessageContaining(bad.toString());
    }
    Path changed =
        Tampering.replaceEntry(
            file, folder.resolve("changed.zip"), "tables/aa_child", "8\t1\t\\\\x00\t\\N\n");
    assertThatThrownBy(() -> service(target, "second").restore(changed))
        .isInstanceOf(BackupRefused.class)
        .hasMessageContaining("tables/aa_child differs from its digest");
    assertThat(
            JdbcClient.create(target)
                .sql("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'")
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void aNewerBackupIsRefused() throws IOException {
    backups.write(file);
    String manifest = Tampering.entry(file, BackupManifest.ENTRY);
    Path newerFormat =
        Tampering.replaceEntry(
            file,
            folder.resolve("format.zip"),
            BackupManifest.ENTRY,
            manifest.replace("\"format\":1", "\"format\":2"));
    Path newerTables =
        Tampering.replaceEntry(
            file,
            folder.resolve("tables.zip"),
            BackupManifest.ENTRY,
            manifest.replace("\"versions\":{", "\"versions\":{\"interop\":\"99\","));
    for (Path newer : List.of(newerFormat, newerTables)) {
      assertThatThrownBy(() -> service(database(), "second").restore(newer))
          .isInstanceOf(BackupRefused.class)
          .hasMessageContaining("was written by a newer Polyphony");
    }
  }

  @Test
  void withoutTheRightToSwitchChecksOffTablesAreLoadedInTheOrderOfTheirKeys() throws Exception {
    backups.write(file);
    DataSource target = emptyCopyOfStructure();
    TestDatabase.asSuperuser("REVOKE SET ON PARAMETER session_replication_role FROM polyphony");
    try {
      restoreInto(target);
    } finally {
      TestDatabase.asSuperuser("GRANT SET ON PARAMETER session_replication_role TO polyphony");
    }
    assertThat(content(target)).isEqualTo(content(source));
  }

  /** The two tables of this test belong to no migration, so they are made before the loading. */
  private DataSource emptyCopyOfStructure() {
    DataSource target = database();
    service(target, "second").migrations().migrate();
    JdbcClient.create(target)
        .sql(
            """
            CREATE TABLE zz_parent (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, note text);
            CREATE TABLE aa_child (
              id int PRIMARY KEY, parent bigint NOT NULL REFERENCES zz_parent,
              twice int GENERATED ALWAYS AS (id * 2) STORED, raw bytea, at timestamptz)\
            """)
        .update();
    return target;
  }

  private void restoreInto(DataSource target) throws Exception {
    try (BackupFile backup = BackupFile.open(file)) {
      new Restore(target, backups.migrations(), folder.resolve("second")).load(backup);
    }
  }

  private BackupService service(DataSource database, String data) {
    return new BackupService(database, folder.resolve(data), Clock.systemUTC());
  }

  /** Every row of every kept table as text, in a stable order. */
  private static Map<String, List<String>> content(DataSource database) throws SQLException {
    Map<String, List<String>> content = new TreeMap<>();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      for (String table : Catalog.tables(statement).keySet()) {
        content.put(
            table,
            JdbcClient.create(database)
                .sql("SELECT t::text FROM " + table + " t ORDER BY 1")
                .query(String.class)
                .list());
      }
    }
    return content;
  }

  private static DataSource database() {
    EmbeddedDatabase database = TestDatabase.create();
    return new DriverManagerDataSource(
        database.getJdbcUrl(), database.getUsername(), database.getPassword());
  }
}

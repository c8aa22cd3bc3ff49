package org.polyphony.platform.operations.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.polyphony.platform.operations.StartRefused;

/**
 * The files of the embedded database: {@code cluster} (PostgreSQL's own folder) and {@code
 * passwords} (line 1 the superuser's, line 2 the application's), both readable by nobody else. A
 * cluster is made beside its final name and then renamed, so a cut-off creation leaves none.
 */
record Cluster(Path folder, Path programs, ServerAccount account) {
  private static final int PASSWORD_BYTES = 24;
  private static final int INITDB_MINUTES = 5;

  static final String SUPERUSER = "postgres";

  Path data() {
    return folder.resolve("cluster");
  }

  String superuserPassword() throws IOException {
    return Files.readAllLines(passwords()).get(0);
  }

  String applicationPassword() throws IOException {
    return Files.readAllLines(passwords()).get(1);
  }

  Path program(String name) {
    return programs.resolve("bin").resolve(name);
  }

  void createIfMissing() throws IOException, InterruptedException {
    if (!Files.exists(passwords())) {
      Path fresh = folder.resolve("passwords.new");
      Files.deleteIfExists(fresh);
      Files.createFile(
          fresh,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(fresh, secret() + "\n" + secret() + "\n");
      account.ownFiles(fresh);
      Files.move(fresh, passwords());
    }
    if (Files.exists(data())) {
      refuseOtherMajorVersion();
    } else {
      initialise();
    }
  }

  private void initialise() throws IOException, InterruptedException {
    Path fresh = folder.resolve("cluster.new");
    PostgresBinaries.delete(fresh);
    ProcessBuilder initdb =
        new ProcessBuilder(
            account.command(
                List.of(
                    program("initdb").toString(),
                    "--pgdata=" + fresh,
                    "--username=" + SUPERUSER,
                    "--pwfile=" + passwords(),
                    "--encoding=UTF8",
                    "--locale-provider=builtin",
                    "--locale=C.UTF-8",
                    "--auth=scram-sha-256",
                    "--data-checksums",
                    "--no-instructions")));
    initdb.environment().put("LC_ALL", "C");
    Process process = initdb.redirectErrorStream(true).start();
    ServerLog log = new ServerLog(folder.resolve("server.log"));
    log.follow(process);
    if (!process.waitFor(INITDB_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
      process.destroyForcibly();
      log.ready().join();
      throw new IOException("initdb failed: " + log.tail());
    }
    Files.move(fresh, data());
  }

  private void refuseOtherMajorVersion() throws IOException {
    String made = Files.readString(data().resolve("PG_VERSION")).strip();
    Path share = programs.resolve("share/postgresql/PG_VERSION");
    String ours = Files.exists(share) ? Files.readString(share).strip() : "18";
    if (!made.equals(ours)) {
      throw new StartRefused(
          "The database in "
              + data()
              + " was made by PostgreSQL "
              + made
              + ", this Polyphony brings "
              + ours
              + ": start the old Polyphony, write a backup with it and restore that into an empty data folder with this one.");
    }
  }

  private Path passwords() {
    return folder.resolve("passwords");
  }

  private static String secret() {
    byte[] bytes = new byte[PASSWORD_BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}

package org.polyphony.platform.operations.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.polyphony.platform.operations.StartRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL server as a supervised child process with its cluster in {@code FOLDER/postgres}.
 * Loopback only, scram passwords, checksums and fsync on. A small shell process stands between us
 * and the server: it stops the server as soon as our end of its input closes, which the kernel does
 * even when this process is killed with {@code kill -9}.
 */
public final class EmbeddedPostgres implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
  private static final int READY_SECONDS = 120;
  private static final int STOP_SECONDS = 60;
  private static final int PORT_ATTEMPTS = 5;

  private static final String SUPERVISOR =
      """
      exec 3<&0 </dev/null
      "$@" 3<&- &
      server=$!
      { read -r _; kill -INT $server; } <&3 >/dev/null 2>&1 &
      watcher=$!
      exec 3<&-
      wait $server
      code=$?
      kill $watcher
      exit $code
      """;

  private static final List<String> SMALL_AND_PRIVATE =
      List.of(
          "listen_addresses=127.0.0.1",
          "unix_socket_directories=",
          "max_connections=40",
          "shared_buffers=128MB",
          "wal_buffers=16MB",
          "min_wal_size=32MB",
          "io_method=sync",
          "jit=off",
          "max_logical_replication_workers=0",
          "timezone=UTC",
          "lc_messages=C",
          "log_min_messages=warning");

  private static final List<String> NOT_DURABLE =
      List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off");

  private final Cluster cluster;
  private final boolean durable;
  private final Revival revival = new Revival(this::bootAgain);
  private volatile Process process;
  private int port;

  private EmbeddedPostgres(Cluster cluster, boolean durable)
      throws IOException, InterruptedException {
    this.cluster = cluster;
    this.durable = durable;
    this.process = boot();
    revival.watch(process);
  }

  /**
   * Starts the server whose files are in {@code dataFolder/postgres}, creating them the first time.
   *
   * @param dataFolder a folder that this process holds (see {@link DataFolder})
   * @param durable false only in tests: a crash of the machine then destroys the database
   * @throws StartRefused when it cannot start
   */
  public static EmbeddedPostgres start(Path dataFolder, boolean durable) {
    long started = System.nanoTime();
    Path folder = dataFolder.resolve("postgres");
    try {
      createFolder(folder);
      ServerAccount account = ServerAccount.forFolder(folder);
      Cluster cluster = new Cluster(folder, PostgresBinaries.unpack(folder), account);
      Orphans.end(cluster.data());
      cluster.createIfMissing();
      EmbeddedPostgres server = new EmbeddedPostgres(cluster, durable);
      LOG.info(
          "PostgreSQL on 127.0.0.1:{} ready in {} ms",
          server.port,
          TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started));
      return server;
    } catch (IOException e) {
      throw DiskFull.refusal(folder, e).orElseGet(() -> cannotStart(folder, e));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StartRefused("The start of the embedded PostgreSQL was interrupted.", e);
    }
  }

  /** Whether the server's process lives; one that died by itself is started again. */
  public boolean running() {
    return process.isAlive();
  }

  /** JDBC address of one database on this server. */
  public String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  /** The superuser's password; the superuser's name is {@code postgres}. */
  public String superuserPassword() throws IOException {
    return cluster.superuserPassword();
  }

  String applicationPassword() throws IOException {
    return cluster.applicationPassword();
  }

  Path data() {
    return cluster.data();
  }

  private static void createFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(
          folder,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }
  }

  private static StartRefused cannotStart(Path folder, IOException e) {
    return new StartRefused(
        "The embedded PostgreSQL cannot start ("
            + String.valueOf(e.getMessage()).strip().lines().reduce("", (a, b) -> b)
            + "): see "
            + folder.resolve("server.log")
            + ".",
        e);
  }

  private Process boot() throws IOException, InterruptedException {
    for (int attempt = 1; ; attempt++) {
      port = freePort();
      try {
        return bootOnPort();
      } catch (IOException e) {
        boolean portTaken = String.valueOf(e.getMessage()).contains("Address already in use");
        if (!portTaken || attempt == PORT_ATTEMPTS) {
          throw e;
        }
      }
    }
  }

  private Process bootOnPort() throws IOException, InterruptedException {
    Process candidate = launch();
    ServerLog log = new ServerLog(cluster.folder().resolve("server.log"));
    log.follow(candidate);
    if (Boolean.TRUE.equals(
        log.ready().completeOnTimeout(false, READY_SECONDS, TimeUnit.SECONDS).join())) {
      return candidate;
    }
    stop(candidate);
    throw new IOException(log.tail());
  }

  /** On the same port: connections of the application go there. */
  private Process bootAgain() throws IOException, InterruptedException {
    Orphans.end(cluster.data());
    process = bootOnPort();
    return process;
  }

  private Process launch() throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                "sh",
                "-c",
                SUPERVISOR,
                "postgres-supervisor",
                cluster.program("postgres").toString(),
                "-D",
                cluster.data().toString(),
                "-p",
                Integer.toString(port)));
    SMALL_AND_PRIVATE.forEach(setting -> command.addAll(List.of("-c", setting)));
    if (!durable) {
      NOT_DURABLE.forEach(setting -> command.addAll(List.of("-c", setting)));
    }
    ProcessBuilder builder = new ProcessBuilder(cluster.account().command(command));
    builder.environment().put("LC_ALL", "C");
    return builder.redirectErrorStream(true).start();
  }

  private static int freePort() throws IOException {
    try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return probe.getLocalPort();
    }
  }

  private static void stop(Process process) throws IOException, InterruptedException {
    process.getOutputStream().close();
    if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
      LOG.warn("PostgreSQL did not stop within {} s and is killed", STOP_SECONDS);
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }

  /** Stops the server ("fast": open transactions are rolled back) and waits for it. */
  @Override
  public void close() throws IOException {
    try {
      revival.end();
      stop(process);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

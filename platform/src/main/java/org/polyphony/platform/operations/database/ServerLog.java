package org.polyphony.platform.operations.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;

/**
 * Reads what a PostgreSQL program says: every line goes to {@code server.log} beside the cluster,
 * the last lines are kept to explain a failure, and readiness is seen without asking again and
 * again.
 */
final class ServerLog {
  private static final int KEPT_LINES = 40;
  private static final long ROTATE_BYTES = 5L << 20;
  private static final String READY = "database system is ready to accept connections";

  private final Path file;
  private final Deque<String> last = new ArrayDeque<>();
  private final CompletableFuture<Boolean> ready = new CompletableFuture<>();

  ServerLog(Path file) {
    this.file = file;
  }

  /** Follows a process until it ends. */
  void follow(Process process) {
    Thread.ofVirtual().name("postgres-log").start(() -> read(process));
  }

  /** True once the server accepts connections, false when it ended before. */
  CompletableFuture<Boolean> ready() {
    return ready;
  }

  synchronized String tail() {
    return String.join("\n", last);
  }

  private void read(Process process) {
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        Writer log = open()) {
      String line;
      while ((line = lines.readLine()) != null) {
        keep(line);
        log.write(line + "\n");
        log.flush();
        if (line.contains(READY)) {
          ready.complete(true);
        }
      }
    } catch (IOException e) {
      keep(String.valueOf(e.getMessage()));
      drain(process);
    } finally {
      ready.complete(false);
    }
  }

  /** A full disk must not block the server on a full pipe: its words are then dropped. */
  private static void drain(Process process) {
    try {
      process.getInputStream().transferTo(java.io.OutputStream.nullOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Writer open() throws IOException {
    if (Files.exists(file) && Files.size(file) > ROTATE_BYTES) {
      Files.move(
          file,
          file.resolveSibling(file.getFileName() + ".1"),
          StandardCopyOption.REPLACE_EXISTING);
    }
    return Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  private synchronized void keep(String line) {
    if (last.size() == KEPT_LINES) {
      last.removeFirst();
    }
    last.addLast(line);
  }
}

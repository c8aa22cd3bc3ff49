package org.polyphony.platform.operations.database;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Server processes that an application killed with {@code kill -9} left behind. Every PostgreSQL
 * process works in its cluster's folder, so they are found by that and their name, never by a
 * number alone: a process that merely reuses a stale number is not touched.
 */
final class Orphans {
  private static final Logger LOG = LoggerFactory.getLogger(Orphans.class);
  private static final int SUPERVISOR_SECONDS = 5;
  private static final int SIGNAL_SECONDS = 20;

  private Orphans() {}

  /** Ends what still runs in this cluster and then clears its stale process file. */
  static void end(Path cluster) throws IOException, InterruptedException {
    List<ProcessHandle> left = in(cluster);
    if (!left.isEmpty() && !gone(left, SUPERVISOR_SECONDS)) {
      LOG.warn("Ending {} database processes that a killed application left behind", left.size());
      for (String signal : List.of("-INT", "-KILL")) {
        signal(in(cluster), signal);
        if (gone(in(cluster), SIGNAL_SECONDS)) {
          break;
        }
      }
    }
    Files.deleteIfExists(cluster.resolve("postmaster.pid"));
  }

  private static void signal(List<ProcessHandle> processes, String signal)
      throws IOException, InterruptedException {
    for (ProcessHandle process : processes) {
      new ProcessBuilder("kill", signal, Long.toString(process.pid())).start().waitFor();
    }
  }

  private static boolean gone(List<ProcessHandle> processes, int seconds)
      throws InterruptedException {
    CompletableFuture<?>[] exits =
        processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new);
    try {
      CompletableFuture.allOf(exits).get(seconds, TimeUnit.SECONDS);
      return true;
    } catch (ExecutionException | TimeoutException e) {
      return false;
    }
  }

  static List<ProcessHandle> in(Path cluster) throws IOException {
    List<ProcessHandle> found = new ArrayList<>();
    try (DirectoryStream<Path> processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
      for (Path process : processes) {
        if (worksIn(process, cluster)) {
          ProcessHandle.of(Long.parseLong(process.getFileName().toString())).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private static boolean worksIn(Path process, Path cluster) {
    try {
      return Files.readSymbolicLink(process.resolve("cwd")).equals(cluster)
          && Files.readString(process.resolve("comm")).startsWith("postgres");
    } catch (IOException endedOrForeign) {
      return false;
    }
  }
}

package org.polyphony.launcher.server;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.polyphony.algorithms.InputRefused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code polyphony restore FILE}; never into a running server. */
@Command(
    name = "restore",
    mixinStandardHelpOptions = true,
    description =
        "Loads a backup into an empty data folder, or an empty outside database; no server may run on it.")
public final class RestoreCommand implements Callable<Integer> {
  @Mixin private final DataOptions data = new DataOptions();

  @Parameters(paramLabel = "FILE", description = "A file written by 'polyphony backup'.")
  @SuppressWarnings("NullAway.Init") // set by picocli before the command runs
  private Path file;

  @Override
  public Integer call() throws InterruptedException {
    Path folder = data.folder(System.getenv());
    if (RunningServer.in(folder).isPresent()) {
      throw new InputRefused(
          "launcher.server",
          "A server runs on "
              + folder
              + ": restore into another, empty data folder (POLYPHONY_DATA).");
    }
    return Application.run(
        "restore", List.of(file.toAbsolutePath().toString()), data.config(System.getenv()));
  }
}

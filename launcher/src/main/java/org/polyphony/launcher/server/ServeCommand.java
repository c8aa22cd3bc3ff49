package org.polyphony.launcher.server;

import java.util.concurrent.Callable;
import org.polyphony.algorithms.InputRefused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * {@code polyphony serve}: here for its help and its errors; the shell script replaces itself by
 * the server, so that only one Java process runs.
 */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = {
      "Runs the server in the foreground; Ctrl-C or SIGTERM stops it gracefully.",
      "Settings: docs/operations/settings.md."
    })
public final class ServeCommand implements Callable<Integer> {
  @Mixin private final DataOptions data = new DataOptions();

  @Override
  public Integer call() {
    throw new InputRefused("launcher.server", "Start the server through ./polyphony serve.");
  }
}

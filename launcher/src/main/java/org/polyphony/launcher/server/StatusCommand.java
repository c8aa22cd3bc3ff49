package org.polyphony.launcher.server;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code polyphony status}: exit code 0 while a server runs, 1 while none does. */
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    description = "Says whether a server runs on the data folder, and how it is.")
public final class StatusCommand implements Callable<Integer> {
  @Mixin private final DataOptions data = new DataOptions();

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli before the command runs
  private CommandSpec spec;

  @Override
  public Integer call() throws InterruptedException {
    Path folder = data.folder(System.getenv());
    Optional<RunningServer> server = RunningServer.in(folder);
    Optional<String> health = Optional.empty();
    if (server.isPresent()) {
      health = server.get().health();
    }
    if (server.isEmpty() || health.isEmpty()) {
      spec.commandLine().getOut().println("No server runs on " + folder + ".");
      return 1;
    }
    spec.commandLine()
        .getOut()
        .printf(
            "Process %d serves port %d: %s%n",
            server.get().pid(), server.get().port(), health.get());
    return 0;
  }
}

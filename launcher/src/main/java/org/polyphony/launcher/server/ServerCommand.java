package org.polyphony.launcher.server;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that the server does: the running one, or one started for it. */
abstract class ServerCommand implements Callable<Integer> {
  @Mixin final DataOptions data = new DataOptions();

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli before the command runs
  CommandSpec spec;

  /** The words after the command's name. */
  abstract List<String> arguments();

  @Override
  public Integer call() throws InterruptedException {
    Map<String, String> environment = System.getenv();
    Optional<Integer> byServer = Optional.empty();
    Optional<RunningServer> server = RunningServer.in(data.folder(environment));
    if (server.isPresent()) {
      byServer = server.get().run(spec.name(), arguments(), spec.commandLine().getOut());
    }
    return byServer.isPresent()
        ? byServer.get()
        : Application.run(spec.name(), arguments(), data.config(environment));
  }
}

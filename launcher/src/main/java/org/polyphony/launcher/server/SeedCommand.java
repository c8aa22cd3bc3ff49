package org.polyphony.launcher.server;

import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code polyphony seed WHAT}. */
@Command(
    name = "seed",
    mixinStandardHelpOptions = true,
    description = "Loads the shipped records that are not there yet.")
public final class SeedCommand extends ServerCommand {

  /** What can be loaded. */
  enum What {
    NONE,
    STRATEGY,
    DEMO
  }

  @Parameters(
      paramLabel = "WHAT",
      arity = "0..1",
      defaultValue = "demo",
      description =
          "none, strategy (the public facts of the shipped strategy) or demo (also sample records); default: ${DEFAULT-VALUE}.")
  @SuppressWarnings("NullAway.Init") // set by picocli before the command runs
  private What what;

  @Override
  List<String> arguments() {
    return List.of(what.name().toLowerCase(Locale.ROOT));
  }
}

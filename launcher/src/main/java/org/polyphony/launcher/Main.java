package org.polyphony.launcher;

import org.polyphony.launcher.dedupe.DedupeCommand;
import org.polyphony.launcher.matching.MatchCommand;
import org.polyphony.launcher.network.NetworkCommand;
import org.polyphony.launcher.opinion.OpinionMapCommand;
import org.polyphony.launcher.planning.RecommendCommand;
import org.polyphony.launcher.server.BackupCommand;
import org.polyphony.launcher.server.ImportCommand;
import org.polyphony.launcher.server.RestoreCommand;
import org.polyphony.launcher.server.SeedCommand;
import org.polyphony.launcher.server.ServeCommand;
import org.polyphony.launcher.server.StatusCommand;
import org.polyphony.launcher.server.UserCommand;
import org.polyphony.launcher.support.Refusals;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Entry of {@code ./polyphony}: exit code 0 done, 1 failed or refused, 2 wrong usage. */
@Command(
    name = "polyphony",
    mixinStandardHelpOptions = true,
    version = "Polyphony 0.1.0",
    description = "Plans, runs and measures stakeholder outreach as knowledge exchange.",
    subcommands = {
      ServeCommand.class,
      StatusCommand.class,
      BackupCommand.class,
      RestoreCommand.class,
      SeedCommand.class,
      UserCommand.class,
      ImportCommand.class,
      DedupeCommand.class,
      MatchCommand.class,
      NetworkCommand.class,
      OpinionMapCommand.class,
      RecommendCommand.class
    })
public final class Main {

  private Main() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  static CommandLine commandLine() {
    return new CommandLine(new Main())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(new Refusals());
  }
}

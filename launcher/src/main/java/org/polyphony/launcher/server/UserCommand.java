package org.polyphony.launcher.server;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code polyphony user …}: the words after it are the server's to understand. */
@Command(
    name = "user",
    mixinStandardHelpOptions = true,
    description =
        "Invites, lists, locks and unlocks accounts; 'polyphony user help' lists the commands.")
public final class UserCommand extends ServerCommand {
  @Parameters(paramLabel = "WORDS", arity = "0..*", description = "Passed on to the server.")
  private List<String> words = List.of();

  @Override
  List<String> arguments() {
    return words;
  }
}

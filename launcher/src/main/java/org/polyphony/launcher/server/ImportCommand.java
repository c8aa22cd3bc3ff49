package org.polyphony.launcher.server;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code polyphony import …}: the words after it are the server's to understand. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = "Imports organizations and people; 'polyphony import help' lists the commands.")
public final class ImportCommand extends ServerCommand {
  @Parameters(paramLabel = "WORDS", arity = "0..*", description = "Passed on to the server.")
  private List<String> words = List.of();

  @Override
  List<String> arguments() {
    return words;
  }
}

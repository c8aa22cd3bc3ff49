package org.polyphony.launcher.server;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code polyphony import …}: the server does it; it also says what is wrong with the words. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = "Imports organizations and people; 'polyphony import help' lists the commands.")
public final class ImportCommand extends ServerCommand {
  @Parameters(
      paramLabel = "FILE | undo NUMBER",
      arity = "0..*",
      description = "The list to bring in, or the import to take back.")
  private List<String> words = List.of();

  @Option(names = "--dry-run", description = "Shows what would happen; 1 if rows are refused.")
  private boolean dryRun;

  @Option(names = "--apply", description = "Writes the good rows as one import.")
  private boolean apply;

  @Option(names = "--samples", description = "Marks all records as samples.")
  private boolean samples;

  @Option(names = "--json", description = "Answers in JSON.")
  private boolean json;

  @Option(names = "--profile", paramLabel = "NAME", description = "Reads it as a profile says.")
  private @Nullable String profile;

  @Option(
      names = "--left-out",
      paramLabel = "FILE",
      description = "Puts the rows left out there, as CSV with the reasons.")
  private @Nullable String leftOut;

  @Override
  List<String> arguments() {
    var arguments = new ArrayList<>(words);
    flag(arguments, "--dry-run", dryRun);
    flag(arguments, "--apply", apply);
    flag(arguments, "--samples", samples);
    flag(arguments, "--json", json);
    value(arguments, "--profile", profile);
    value(arguments, "--left-out", leftOut);
    return List.copyOf(arguments);
  }

  private static void flag(List<String> arguments, String name, boolean given) {
    if (given) {
      arguments.add(name);
    }
  }

  private static void value(List<String> arguments, String name, @Nullable String value) {
    if (value != null) {
      arguments.add(name);
      arguments.add(value);
    }
  }
}

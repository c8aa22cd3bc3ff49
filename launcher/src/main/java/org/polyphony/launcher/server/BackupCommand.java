package org.polyphony.launcher.server;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code polyphony backup FILE}. */
@Command(
    name = "backup",
    mixinStandardHelpOptions = true,
    description = "Writes the whole installation into one ZIP file; the server may run meanwhile.")
public final class BackupCommand extends ServerCommand {
  @Parameters(paramLabel = "FILE", description = "The file to write; it must not exist yet.")
  @SuppressWarnings("NullAway.Init") // set by picocli before the command runs
  private Path file;

  @Override
  List<String> arguments() {
    return List.of(file.toAbsolutePath().toString());
  }
}

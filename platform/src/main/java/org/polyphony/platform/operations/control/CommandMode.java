package org.polyphony.platform.operations.control;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.polyphony.platform.operations.ControlCall;
import org.polyphony.platform.operations.Settings;
import org.polyphony.platform.operations.StartRefused;
import org.polyphony.platform.operations.backup.BackupRefused;
import org.polyphony.platform.operations.backup.OfflineBackup;
import org.polyphony.platform.operations.settings.SettingsReader;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * One command without a running server. Backup and restore need the database alone; every other
 * command gets the application without a web port, which is stopped again afterwards.
 */
public final class CommandMode {
  private static final int FAILED = 1;
  private static final int WRONG_USAGE = 2;

  private CommandMode() {}

  /** Runs the command and returns the exit code of the process. */
  public static int run(Class<?> application, String command, List<String> arguments) {
    PrintWriter output = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    ControlCall call = new ControlCall(arguments, Path.of(""), output);
    try {
      return switch (command) {
        case "backup", "restore" -> offline(command, call);
        case "warm-up" -> WarmUp.run(application);
        default -> inApplication(application, command, call);
      };
    } catch (StartRefused | BackupRefused e) {
      System.err.println("polyphony: " + e.getMessage());
      return FAILED;
    } catch (IOException e) {
      System.err.println("polyphony: The database did not stop: " + e.getMessage());
      return FAILED;
    }
  }

  private static int offline(String command, ControlCall call) throws IOException {
    if (call.arguments().size() != 1) {
      call.output().println("Usage: polyphony " + command + " FILE");
      return WRONG_USAGE;
    }
    LoggingSystem.get(CommandMode.class.getClassLoader())
        .setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
    Settings settings = SettingsReader.read(System.getenv());
    Path file = call.file(call.arguments().getFirst());
    call.output()
        .println(
            command.equals("backup")
                ? OfflineBackup.write(settings, file)
                : OfflineBackup.restore(settings, file));
    return 0;
  }

  private static int inApplication(Class<?> application, String command, ControlCall call) {
    SpringApplication spring = new SpringApplication(application);
    try (ConfigurableApplicationContext context =
        spring.run(
            "--server.port=-1", "--polyphony.mode=command", "--logging.level.org.polyphony=warn")) {
      return context.getBean(ControlCommands.class).run(command, call);
    } catch (SpringApplication.AbandonedRunException wanted) {
      throw wanted;
    } catch (RuntimeException reportedBySpring) {
      return FAILED;
    }
  }
}

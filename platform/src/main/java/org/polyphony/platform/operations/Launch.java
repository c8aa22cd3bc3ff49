package org.polyphony.platform.operations;

import java.util.Arrays;
import org.polyphony.platform.operations.control.CommandMode;
import org.springframework.boot.SpringApplication;

/**
 * How the process begins: as the server in the foreground, or for one command only (system property
 * {@code polyphony.command}). A refused start is one sentence and exit code 1.
 */
public final class Launch {
  private static final String COMMAND = "polyphony.command";

  private Launch() {}

  /** Called by the application's {@code main}. */
  public static void start(Class<?> application, String[] arguments) {
    String command = System.getProperty(COMMAND);
    if (command == null) {
      serve(application, arguments);
    } else {
      System.exit(CommandMode.run(application, command, Arrays.asList(arguments)));
    }
  }

  private static void serve(Class<?> application, String[] arguments) {
    try {
      SpringApplication.run(application, arguments);
    } catch (SpringApplication.AbandonedRunException wanted) {
      throw wanted;
    } catch (RuntimeException reportedBySpring) {
      System.exit(1);
    }
  }
}

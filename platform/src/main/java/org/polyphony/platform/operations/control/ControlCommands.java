package org.polyphony.platform.operations.control;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.polyphony.platform.operations.ControlCall;
import org.polyphony.platform.operations.ControlCommand;
import org.polyphony.platform.operations.ControlRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** All commands by name; runs one and turns every outcome into words and an exit code. */
@Component
public class ControlCommands {
  private static final Logger LOG = LoggerFactory.getLogger(ControlCommands.class);
  private static final int FAILED = 1;
  private static final int WRONG_USAGE = 2;

  private final Map<String, ControlCommand> commands;

  ControlCommands(List<ControlCommand> commands) {
    this.commands =
        commands.stream()
            .collect(
                Collectors.toMap(
                    ControlCommand::name,
                    Function.identity(),
                    (a, b) -> {
                      throw new IllegalStateException("Two commands are named " + a.name());
                    },
                    TreeMap::new));
  }

  /** Runs a command and returns its exit code: 0 done, 1 refused or failed, 2 wrong usage. */
  public int run(String name, ControlCall call) {
    ControlCommand command = commands.get(name);
    if (command == null) {
      call.output()
          .println(
              "There is no command \"" + name + "\" here; there are " + commands.keySet() + ".");
      return WRONG_USAGE;
    }
    try {
      command.run(call);
      return 0;
    } catch (ControlRefused refused) {
      call.output().println(refused.getMessage());
      return refused.exitCode();
    } catch (RuntimeException e) {
      LOG.error("The command {} failed", name, e);
      call.output().println("The command " + name + " failed; the server's log says why.");
      return FAILED;
    } finally {
      call.output().flush();
    }
  }
}
